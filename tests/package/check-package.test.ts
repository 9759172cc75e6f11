import { randomBytes } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/package/check-package.ts';
import type { PackageRule } from '../../src/package/checks/problem.ts';
import { package12 } from '../../src/package/package12.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { smallPackage } from '../support/small-package.ts';

type Files = Readonly<Record<string, string>>;

const valid = package12(smallPackage(compileSmall({}, { status: 'passed_or_failed' })));

const read = (bytes: Uint8Array): Files =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

/** Zips without any of the care of our own zip. */
const rezip = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content, true)])));

/** The valid package with one file's text changed; throws when the change finds nothing to change. */
const edit = (name: string, from: string, to: string): Uint8Array => {
  const files = read(valid);
  if (!files[name]?.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return rezip({ ...files, [name]: files[name].replace(from, () => to) });
};

const inManifest = (from: string, to: string): Uint8Array => edit('imsmanifest.xml', from, to);
const inPage = (from: string, to: string): Uint8Array => edit('index.html', from, to);
const without = (name: string): Uint8Array =>
  rezip(Object.fromEntries(Object.entries(read(valid)).filter(([one]) => one !== name)));

/** The valid package with one more file, announced by the manifest. */
const withFile = (name: string, content = 'x'): Uint8Array =>
  rezip({ ...read(inManifest('</resource>', `<file href="${name}"/></resource>`)), [name]: content });

const renamed = (from: string, to: string): Uint8Array =>
  rezip(Object.fromEntries(Object.entries(read(valid)).map(([name, content]) => [name === from ? to : name, content])));

const HALL = 'media/essai_gaz/hall.svg';
const MUTATIONS: Readonly<Record<PackageRule, readonly Uint8Array[]>> = {
  'zip-unreadable': [strToU8('PK, but no zip'), new Uint8Array(), zipSync({}), valid.subarray(0, valid.length - 30)],
  'zip-too-big': [withFile('media/sound.mp3', strFromU8(randomBytes(8.1 * 1024 ** 2), true))],
  'manifest-not-first': [
    renamed('imsmanifest.xml', 'IMSMANIFEST.XML'),
    renamed('imsmanifest.xml', 'course/imsmanifest.xml'),
    rezip({ 'index.html': '', ...read(valid) }),
  ],
  'name-not-portable': [withFile('media/été.svg'), withFile('media/a b.svg'), rezip({ ...read(valid), 'media/': '' })],
  'name-twice': [withFile('Player.js')],
  'name-blocked': [withFile('media/vendor/a.svg', '<svg/>'), withFile('readme.txt')],
  'extension-refused': [withFile('player.js.map'), withFile('player.mjs'), withFile('data.json')],
  'schema-missing': [without('ims_xml.xsd')],
  'manifest-unreadable': [
    inManifest('</resource>', ''),
    inManifest('Odeur', 'Odeur & goût'),
    inManifest('Odeur', '&#201;'),
    inManifest('<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE manifest>'),
    rezip({
      ...read(valid),
      'imsmanifest.xml': read(valid)['imsmanifest.xml']!.replace(/(<\/?)manifest/g, '$1ims:manifest'),
    }),
  ],
  'version-not-12': [inManifest('>1.2<', '>1.3<'), inManifest('<schemaversion>1.2</schemaversion>', '')],
  'default-dangling': [inManifest('default="ORG-', 'default="OTHER-'), inManifest(' default="ORG-ESSAI_GAZ"', '')],
  'reference-dangling': [inManifest('identifierref="RES-', 'identifierref="OTHER-')],
  'title-missing': [
    inManifest('<title>Odeur de gaz dans le hall</title>', ''),
    inManifest('<title>Odeur de gaz dans le hall</title>\n        <adlcp', '<title> </title><adlcp'),
  ],
  'mastery-score-wrong': ['abc', '', '0', '101', '7e1', '70.5'].map((score) => inManifest('>70<', `>${score}<`)),
  'not-a-sco': [
    inManifest('"sco"', '"SCO"'),
    inManifest('scormtype', 'scormType'),
    inManifest(' adlcp:scormtype="sco"', ''),
  ],
  'launch-file-missing': [inManifest('href="index.html">', 'href="start.html">')],
  'launch-file-unlisted': [inManifest('<file href="index.html"/>', '')],
  'listed-file-missing': [without('licences.txt')],
  'file-unlisted': [inManifest('<file href="licences.txt"/>', '')],
  'module-script': [inPage('<script src="player.js"', '<script type="module" src="player.js"')],
  'cross-origin': [inPage('<script src="player.js"', '<script crossorigin src="player.js"')],
  'csp-missing': [inPage('http-equiv="Content-Security-Policy"', 'name="other"'), inPage("default-src 'none'; ", '')],
  'csp-unsafe': [
    inPage("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    inPage("style-src 'self'", "style-src 'unsafe-eval'"),
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
};

const table = Object.entries(MUTATIONS).flatMap(([rule, zips]) => zips.map((bytes, index) => ({ rule, index, bytes })));

describe('checkPackage', () => {
  test.each(['passed_or_failed', 'completed_or_failed', 'always_completed'] as const)(
    'finds nothing wrong with our own package, status %s',
    (status) => {
      expect(checkPackage(package12(smallPackage(compileSmall({}, { status }))))).toEqual([]);
    },
  );

  test('finds nothing wrong with a package that was only unpacked and packed again', () => {
    expect(checkPackage(rezip(read(valid)))).toEqual([]);
  });

  test.each(table)('reports $rule (mutation $index)', ({ rule, bytes }) => {
    expect(checkPackage(bytes).map((problem) => problem.rule)).toContain(rule);
  });

  test('reports an entry that is twice in the zip', () => {
    const twice = rezip({ ...read(valid), 'player.jsx': '' });
    const bytes = Buffer.from(strFromU8(twice, true).replaceAll('player.jsx', 'player.css'), 'latin1');
    expect(checkPackage(bytes)).toContainEqual(expect.objectContaining({ rule: 'name-twice', file: 'player.css' }));
  });

  test('names the file and says in French what was found', () => {
    expect(checkPackage(edit(HALL, '<path', '<image href="missing.png"/><path'))).toEqual([
      {
        rule: 'reference-missing',
        file: HALL,
        message: 'Le fichier renvoie à « missing.png », qui n’est pas dans le zip.',
      },
    ]);
  });

  test('reports every problem in one go', () => {
    const files = read(inPage('src="player.js"', 'type="module" src="other.js"'));
    const rules = checkPackage(rezip({ ...files, 'a b.map': '' })).map(({ rule }) => rule);
    expect(rules).toEqual(['name-not-portable', 'file-unlisted', 'reference-missing', 'module-script']);
  });

  test.each(['<', '\\u003c'])('lets a page carry in its data addresses and markup that it never loads (%s)', (less) => {
    const data = `{"source":"https://example.org","html":"${less}img src=x onerror=y style=z>"}`;
    expect(checkPackage(inPage('"text":', `"more":${data},"text":`))).toEqual([]);
  });

  test('lets a script hold markup, and a picture refer to its neighbours, to a part of one and to its own data', () => {
    expect(checkPackage(edit('player.js', 'document.', 'html = \'<img src="a.png">\'; document.'))).toEqual([]);
    for (const address of ['street.svg', '../shared/smoke.png', './street.svg#a', 'data:image/png;base64,AA==']) {
      expect(checkPackage(edit(HALL, '<path', `<image href="${address}"/><path`))).toEqual([]);
    }
  });
});
