import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { FONTS } from '../../src/lesson/fonts.ts';
import type { PackageInput } from '../../src/package/make-package.ts';
import type { PackageStandard } from '../../src/package/package-standard.ts';
import { pagePolicy } from '../../src/package/page-policy.ts';
import { scorm12 } from '../../src/package/scorm12/scorm12.ts';
import { compileSmall } from './small-lesson.ts';

const read = (path: string): Buffer => readFileSync(new URL(`../../scorm-manifest/${path}`, import.meta.url));

export const templateOf = ({ name }: PackageStandard): string => read(`${name}.xml`).toString('utf8');

/** The official schemas of a standard by file name, as published. */
export const schemasOf = ({ name, schemaNames }: PackageStandard): Readonly<Record<string, string>> =>
  Object.fromEntries(schemaNames.map((schema) => [schema, read(`schemas/${name}/${schema}`).toString('utf8')]));

const style = 'body { margin: 0; }';
const styleHash = createHash('sha256').update(style).digest('base64');

const indexHtml = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(styleHash)}">
<title>Odeur de gaz</title>
<style>${style}</style>
<link rel="stylesheet" href="player.css">
<script src="player.js" defer></script>
</head>
<body>
<a href="#play">Commencer</a>
<script type="application/json" id="lesson">{"address":"https://www.example.org/source","text":"style=\\"x\\" src=\\"y\\""}</script>
</body>
</html>
`;

const svg = (body: string): Uint8Array =>
  strToU8(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="a">${body}</g><use href="#a"/></svg>`);

/** All that makes a valid package of the small lesson, with one media file that the lesson does not show. */
export const smallPackage = (
  lesson: CompiledLesson = compileSmall(),
  standard: PackageStandard = scorm12,
): PackageInput => ({
  lesson,
  template: templateOf(standard),
  schemas: schemasOf(standard),
  player: {
    'player.js': "(function () { document.createElementNS('http://www.w3.org/2000/svg', 'svg'); })();",
    'sound.js': '(function(){window.reflexesSound=function(){};})();\n',
    'player.css': 'body { margin: 0; background: url(media/shared/smoke.png); }',
  },
  indexHtml,
  media: {
    'essai_gaz/hall.svg': svg('<path d="M0 0h9"/>'),
    'essai_gaz/street.svg': svg('<path d="M0 1h9"/>'),
    'essai_gaz/rescue.svg': svg('<path d="M0 2h9"/>'),
    'shared/smoke.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0),
    'shared/unused.svg': svg(''),
    ...Object.fromEntries(FONTS.map((file) => [file, strToU8('wOF2')])),
  },
  licences: read('licences.txt').toString('utf8'),
});
