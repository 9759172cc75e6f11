import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { makePackage, type PackageInput } from '../../src/package/make-package.ts';
import { STANDARDS } from '../../src/package/standards.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { schemasOf, smallPackage } from '../support/small-package.ts';
import { validateManifests } from '../support/validate-manifest.ts';

const unzipped = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const CONTENT = [
  'index.html',
  'licences.txt',
  'media/essai_gaz/hall.svg',
  'media/essai_gaz/rescue.svg',
  'media/essai_gaz/street.svg',
  'media/fonts/atkinson-400.woff2',
  'media/fonts/atkinson-700.woff2',
  'media/shared/smoke.png',
  'player.css',
  'player.js',
];

test('there is a standard for each folder of dist, once', () => {
  expect(STANDARDS.map(({ name }) => name)).toEqual(['scorm12', 'scorm2004']);
});

test('packages of two standards differ by their manifest and schemas alone', () => {
  const [one, other] = STANDARDS.map((standard) =>
    unzipped(makePackage(standard, smallPackage(compileSmall(), standard))),
  );
  const shared = Object.keys(one!).filter((name) => one![name] === other![name]);
  expect(shared.sort()).toEqual(CONTENT);
});

describe.each(STANDARDS)('makePackage, $title', (standard) => {
  const inputOf = (lesson?: CompiledLesson): PackageInput => smallPackage(lesson, standard);
  const made = (input: PackageInput = inputOf()): Uint8Array => makePackage(standard, input);

  test('holds the manifest, the schemas, the page, the player, the licences, the typeface and the media that the lesson shows', () => {
    const names = Object.keys(unzipped(made()));
    expect(names[0]).toBe('imsmanifest.xml');
    expect(names.slice(1).sort()).toEqual([...standard.schemaNames, ...CONTENT].sort());
  });

  test('keeps every file as given and the schemas as published', () => {
    const input = inputOf();
    const files = unzipped(made(input));
    const { 'sound.js': _, ...player } = input.player;
    expect(files).toMatchObject({ ...schemasOf(standard), ...player, 'index.html': input.indexHtml });
    expect(files['licences.txt']).toBe(input.licences);
    expect(files['media/essai_gaz/hall.svg']).toBe(strFromU8(input.media['essai_gaz/hall.svg']!));
  });

  test('holds the script of sounds when the lesson has sounds, and leaves it out when it has none', () => {
    const lesson = compileSmall();
    const sounding = { ...lesson, sounds: { knock: { file: 'sounds/knock.mp3', volume: 0.5 } } };
    const input = inputOf(sounding);
    const files = unzipped(made({ ...input, media: { ...input.media, 'sounds/knock.mp3': Uint8Array.of(0xff) } }));
    expect(files['sound.js']).toBe(input.player['sound.js']);
    expect(files['imsmanifest.xml']).toContain('href="sound.js"');
    expect(unzipped(made())).not.toHaveProperty(['sound.js']);
  });

  test('has a valid manifest', async () => {
    expect(await validateManifests(standard, [unzipped(made())['imsmanifest.xml']!])).toEqual([]);
  });

  test('gives the same bytes for the same input, schemas read as text or as bytes', () => {
    const schemas = Object.entries(schemasOf(standard)).map(([name, text]) => [name, Buffer.from(text)]);
    expect(made({ ...inputOf(), schemas: Object.fromEntries(schemas) })).toEqual(made());
  });

  test('gives other bytes when an option changes', () => {
    expect(made(inputOf(compileSmall({}, { status: 'always_completed' })))).not.toEqual(
      made(inputOf(compileSmall({}, { status: 'passed_or_failed' }))),
    );
  });

  test('throws, naming it, for a media file or a schema that is missing', () => {
    const { 'shared/smoke.png': _smoke, ...media } = inputOf().media;
    expect(() => made({ ...inputOf(), media })).toThrow('shared/smoke.png');
    const [first = '', ...others] = standard.schemaNames;
    const schemas = Object.fromEntries(others.map((name) => [name, '']));
    expect(() => made({ ...inputOf(), schemas })).toThrow(first);
  });
});
