import { createHash } from 'node:crypto';
import type { CompiledLesson } from '../compiled/compiled.ts';
import { renderIndexHtml } from '../package/index-html.ts';

/** The package's index.html; `criticalCss` is what its title screen needs to be painted before player.css arrives. */
export const renderPage = (lesson: CompiledLesson, criticalCss: string): string =>
  renderIndexHtml(lesson, {
    criticalCss,
    criticalCssHash: createHash('sha256').update(criticalCss, 'utf8').digest('base64'),
  });
