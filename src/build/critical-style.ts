import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { CriticalStyle } from '../package/index-html.ts';
import { themeCss } from '../package/themes.ts';
import { inRoot } from './paths.ts';

const CRITICAL = ['src/package/page.css', 'src/package/title.css'];

/** The themes, and the style that the title screen needs to be painted before player.css has come, made small. */
export function buildCriticalStyle(): CriticalStyle {
  const css = [themeCss(), ...CRITICAL.map((file) => readFileSync(inRoot(file), 'utf8'))].join('');
  const { code } = transform({ filename: 'critical.css', code: Buffer.from(css), minify: true });
  const criticalCss = Buffer.from(code).toString('utf8');
  return { criticalCss, criticalCssHash: createHash('sha256').update(criticalCss, 'utf8').digest('base64') };
}
