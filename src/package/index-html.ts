import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Strings, stringsFor } from '../strings/strings.ts';
import { embedJson, escapeHtml } from './escape-html.ts';
import { pagePolicy } from './page-policy.ts';
import { renderTitleScreen } from './title-screen.ts';

export interface CriticalStyle {
  /** What the title screen needs to be painted, exactly as it will stand between the style tags. */
  readonly criticalCss: string;
  /** The SHA-256 of those very characters in UTF-8, in base64, without the `sha256-` before it. */
  readonly criticalCssHash: string;
}

/**
 * The page of a package: the title screen already drawn, the lesson and the player's sentences as data, one classic script and one stylesheet.
 * The stylesheet is linked after the title screen, which must not wait for it to be painted. Throws when the critical
 * style or its hash cannot stand in the page.
 */
export function renderIndexHtml(
  lesson: CompiledLesson,
  { criticalCss, criticalCssHash }: CriticalStyle,
  strings: Strings = stringsFor(lesson.options.language),
): string {
  if (/<\/style/i.test(criticalCss)) throw new Error('the critical style would end its own element');
  if (!/^[A-Za-z0-9+/]{43}=$/.test(criticalCssHash))
    throw new Error(`« ${criticalCssHash} » is not a SHA-256 in base64`);
  return `<!doctype html>
<html lang="${strings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(criticalCssHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(lesson.title)}</title>
<link rel="icon" href="data:,">
<link rel="preload" href="player.css" as="style">
<script defer src="player.js"></script>
<style>${criticalCss}</style>
</head>
<body>
${renderTitleScreen(lesson, strings)}
<div id="player"></div>
<script type="application/json" id="lesson">${embedJson(lesson)}</script>
<script type="application/json" id="strings">${embedJson(strings)}</script>
<link rel="stylesheet" href="player.css">
</body>
</html>
`;
}
