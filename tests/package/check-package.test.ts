import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/package/check-package.ts';
import type { PackageRule } from '../../src/package/checks/problem.ts';
import { renderIndexHtml } from '../../src/package/index-html.ts';
import { makePackage } from '../../src/package/make-package.ts';
import { STANDARDS } from '../../src/package/standards.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { smallPackage } from '../support/small-package.ts';
import { type Breakable, breakable, type Own12, type Own2004, read, rezip, rowsOf } from './broken-package.ts';

const OTHER_CASE = { 'adlcp:scormtype': 'adlcp:scormType', 'adlcp:scormType': 'adlcp:scormtype' } as const;
const HALL = 'media/essai_gaz/hall.svg';

/** What breaks a package of any standard, by the rule that must say so. */
const mutationsOf = ({
  standard,
  valid,
  files,
  edit,
  inManifest,
  inPage,
  without,
  withFile,
  renamed,
}: Breakable): Readonly<Record<Exclude<PackageRule, Own12 | Own2004>, readonly Uint8Array[]>> => ({
  'zip-unreadable': [strToU8('PK, but no zip'), new Uint8Array(), zipSync({}), valid.subarray(0, valid.length - 30)],
  'zip-too-big': [withFile('media/sound.mp3', strFromU8(randomBytes(8.1 * 1024 ** 2), true))],
  'manifest-not-first': [
    renamed('imsmanifest.xml', 'IMSMANIFEST.XML'),
    renamed('imsmanifest.xml', 'course/imsmanifest.xml'),
    rezip({ 'index.html': '', ...files }),
  ],
  'name-not-portable': [withFile('media/été.svg'), withFile('media/a b.svg'), rezip({ ...files, 'media/': '' })],
  'name-twice': [withFile('Player.js')],
  'name-blocked': [withFile('media/vendor/a.svg', '<svg/>'), withFile('readme.txt')],
  'extension-refused': [withFile('player.js.map'), withFile('player.mjs'), withFile('data.json'), withFile('more.xsd')],
  'schema-missing': standard.schemaNames.map(without),
  'manifest-unreadable': [
    inManifest('</resource>', ''),
    inManifest('Odeur', 'Odeur & goût'),
    inManifest('Odeur', '&#201;'),
    inManifest('<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE manifest>'),
    rezip({ ...files, 'imsmanifest.xml': files['imsmanifest.xml']!.replace(/(<\/?)manifest/g, '$1ims:manifest') }),
  ],
  'namespace-wrong': [
    inManifest(/ xmlns="[^"]*"/, ''),
    inManifest(/ xmlns:adlcp="[^"]*"/, ' xmlns:adlcp="http://www.adlnet.org/xsd/other"'),
    inManifest('<metadata>', '<metadata><lom:lom/>'),
    inManifest('<resources>', '<resources xmlns="http://www.example.org/">'),
  ],
  'schema-not-located': standard.schemaNames
    .filter((name) => Object.values(standard.namespaces).some(([, schema]) => schema === name))
    .map((name) => inManifest(`${name}`, 'other.xsd')),
  'base-refused': [inManifest('<resources>', '<resources xml:base="content/">')],
  'schema-wrong': [inManifest('ADL SCORM', 'IMS Content'), inManifest('<schema>ADL SCORM</schema>', '')],
  'version-wrong': [
    inManifest(/(?<=<schemaversion>)[^<]*/, '1.3'),
    inManifest(/(?<=<schemaversion>)[^<]*/, '2004 3rd Edition'),
    inManifest(/(?<=<schemaversion>)/, 'v'),
    inManifest(/<schemaversion>.*<\/schemaversion>/, ''),
  ],
  'not-one-sco': [
    inManifest('</organizations>', '<organization identifier="ORG-2"><title>x</title></organization></organizations>'),
    inManifest('<item ', '<item identifier="ITEM-2"><title>x</title></item><item '),
    inManifest('</item>', '<item identifier="ITEM-2"><title>x</title></item></item>'),
    inManifest(/<item [\s\S]*<\/item>/, ''),
    inManifest('</resources>', '<resource identifier="RES-2"/></resources>'),
  ],
  'default-dangling': [inManifest('default="ORG-', 'default="OTHER-'), inManifest(' default="ORG-ESSAI_GAZ"', '')],
  'reference-dangling': [inManifest('identifierref="RES-', 'identifierref="OTHER-')],
  'title-missing': [
    inManifest('<title>Odeur de gaz dans le hall</title>', ''),
    inManifest(/(?<=<item [^>]*>\s*)<title>[^<]*/, '<title> '),
  ],
  'not-a-sco': ['SCO', 'asset', '']
    .map((type) => inManifest(/(?<=adlcp:scormtype=")sco/i, type))
    .concat(inManifest(standard.scormType, OTHER_CASE[standard.scormType])),
  'launch-file-missing': [inManifest('href="index.html">', 'href="start.html">')],
  'launch-file-unlisted': [inManifest('<file href="index.html"/>', '')],
  'listed-file-missing': [without('licences.txt')],
  'file-unlisted': [inManifest('<file href="licences.txt"/>', '')],
  'module-script': [inPage('<script src="player.js"', '<script type="module" src="player.js"')],
  'cross-origin': [inPage('<script src="player.js"', '<script crossorigin src="player.js"')],
  'csp-missing': [
    inPage('http-equiv="Content-Security-Policy"', 'name="other"'),
    inPage('<meta charset="utf-8">', '<link rel="stylesheet" href="player.css">'),
  ],
  'csp-wrong': [
    inPage("default-src 'none'; ", ''),
    inPage("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    inPage("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
    inPage("style-src 'self'", "style-src 'unsafe-inline'"),
    inPage("connect-src 'self'; ", ''),
    inPage("connect-src 'self'", 'connect-src *'),
    inPage("form-action 'none'", "form-action 'self'"),
  ],
  'dynamic-code': [
    edit('player.js', 'document.', 'eval("1"); document.'),
    edit('player.js', 'document.', 'const f=new Function("return 1"); document.'),
    edit('player.js', 'document.', '(0,eval)("1"); document.'),
  ],
  'inline-code': [
    inPage('</body>', '<script>play()</script></body>'),
    inPage('<body>', '<body onload="play()">'),
    inPage('href="#play"', 'href="javascript:play()"'),
  ],
  'inline-style': [
    inPage('<body>', '<body style="margin:0">'),
    inPage('</head>', '<style>body{margin:0}</style></head>'),
    edit(HALL, '<path', '<path style="fill:red"'),
    edit(HALL, '<path', '<style>path{fill:red}</style><path'),
  ],
  'foreign-host': [
    inPage('src="player.js"', 'src="https://cdn.example.org/player.js"'),
    inPage('src="player.js"', 'src="//cdn.example.org/player.js"'),
    inPage('margin: 0', 'background: url(https://example.org/a.png)'),
    edit('player.css', 'url(media', 'url(http://example.org/media'),
    edit('player.css', 'body', '@import "//example.org/a.css"; body'),
    edit('player.js', 'document.', "fetch('https://example.org/'); document."),
    edit(HALL, '<path', '<image href="https://example.org/a.png"/><path'),
  ],
  'reference-missing': [
    inPage('src="player.js"', 'src="other.js"'),
    edit('player.css', 'smoke.png', 'fire.png'),
    edit(HALL, '<path', '<image href="missing.png"/><path'),
  ],
});

describe.each(STANDARDS)('checkPackage, $title', (standard) => {
  const broken = breakable(standard);
  const { edit, files, inPage, valid } = broken;
  const check = (bytes: Uint8Array) => checkPackage(bytes, standard);

  test.each(['passed_or_failed', 'completed_or_failed', 'always_completed'] as const)(
    'finds nothing wrong with our own package, status %s',
    (status) => {
      expect(check(makePackage(standard, smallPackage(compileSmall({}, { status }), standard)))).toEqual([]);
    },
  );

  test('finds nothing wrong with our own package and page, whatever the title', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        '</script>',
        '<!--',
        ']]>',
        '"',
        "'",
        '<',
        '&',
        '**',
        '{{title}}',
        '\u0000',
        '\u001B',
        '\u202E',
        '\u200F',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        const lesson = compileSmall({}, { title: `T${text}`.slice(0, 140) });
        const indexHtml = renderIndexHtml(lesson, { criticalCss: '', criticalCssHash: `${'a'.repeat(43)}=` });
        expect(check(makePackage(standard, { ...smallPackage(lesson, standard), indexHtml }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('finds nothing wrong with a package that was only unpacked and packed again', () => {
    expect(check(rezip(read(valid)))).toEqual([]);
  });

  test.each(rowsOf(mutationsOf(broken)))('reports $rule (mutation $index)', ({ rule, bytes }) => {
    expect(check(bytes).map((problem) => problem.rule)).toContain(rule);
  });

  test('does not take another standard’s package for its own', () => {
    for (const other of STANDARDS.filter((one) => one !== standard)) {
      expect(check(breakable(other).valid).map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['version-wrong', 'namespace-wrong', 'schema-missing', 'not-a-sco']),
      );
    }
  });

  test('reports an entry that is twice in the zip', () => {
    const twice = rezip({ ...files, 'player.jsx': '' });
    const bytes = Buffer.from(strFromU8(twice, true).replaceAll('player.jsx', 'player.css'), 'latin1');
    expect(check(bytes)).toContainEqual(expect.objectContaining({ rule: 'name-twice', file: 'player.css' }));
  });

  test('names the file and says in French what was found', () => {
    expect(check(edit(HALL, '<path', '<image href="missing.png"/><path'))).toEqual([
      {
        rule: 'reference-missing',
        file: HALL,
        message: 'Le fichier renvoie à « missing.png », qui n’est pas dans le zip.',
      },
    ]);
  });

  test('reports every problem in one go', () => {
    const files = read(inPage('src="player.js"', 'type="module" src="other.js"'));
    const rules = check(rezip({ ...files, 'a b.map': '' })).map(({ rule }) => rule);
    expect(rules).toEqual(['name-not-portable', 'file-unlisted', 'reference-missing', 'module-script']);
  });

  test.each(['<', '\\u003c'])('lets a page carry in its data addresses and markup that it never loads (%s)', (less) => {
    const data = `{"source":"https://example.org","html":"${less}img src=x onerror=y style=z>"}`;
    expect(check(inPage('"text":', `"more":${data},"text":`))).toEqual([]);
  });

  test('lets a script hold markup, and a picture refer to its neighbours, to a part of one and to its own data', () => {
    expect(check(edit('player.js', 'document.', 'html = \'<img src="a.png">\'; document.'))).toEqual([]);
    for (const address of ['street.svg', '../shared/smoke.png', './street.svg#a', 'data:image/png;base64,AA==']) {
      expect(check(edit(HALL, '<path', `<image href="${address}"/><path`))).toEqual([]);
    }
  });
});
