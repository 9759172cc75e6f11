import { expect, test } from 'vitest';
import { formatPath } from '../../src/diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { parseOptions } from '../../src/parse/parse-options.ts';

const read = (options: unknown) => parseOptions(JSON.stringify(options), 'mes-options.json');

test('an empty file means the default options', () => {
  expect(read({})).toMatchObject({ ok: true, value: DEFAULT_OPTIONS });
});

test('a school’s own data, its cards and its texts are read as they are', () => {
  const options = {
    lessons: ['gaz_odeur'],
    preset: 'assessment',
    school: { assemblyPoint: 'le préau', cards: [{ title: 'Atelier', text: 'Couper l’air.' }] },
    texts: { gaz_odeur: { 'scenes.hall.title': 'Le hall' } },
    videos: { gaz_odeur: { file: 'visite.mp4', captions: 'visite.vtt', credit: 'Classe de 2de MS' } },
  };
  expect(read(options)).toMatchObject({ ok: true, value: options });
});

test.each([
  ['a blank assembly point', { school: { assemblyPoint: ' ' } }, 'school.assemblyPoint'],
  ['a misspelt field', { school: { asemblyPoint: 'x' } }, 'school.asemblyPoint'],
  ['nine cards', { school: { cards: Array(9).fill({ title: 'a', text: 'b' }) } }, 'school.cards'],
  ['no lesson at all', { lessons: [] }, 'lessons'],
  [
    'a video in a folder',
    { videos: { gaz_co: { file: 'b/c.mp4', captions: 'c.vtt', credit: 'd' } } },
    'videos.gaz_co.file',
  ],
  ['a video of nobody', { videos: { gaz_co: { file: 'c.mp4', captions: 'c.vtt' } } }, 'videos.gaz_co.credit'],
  ['a preset that nobody knows', { preset: 'exam' }, 'preset'],
])('%s is refused with its place', (_, options, path) => {
  const parsed = read(options);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.diagnostics.map((one) => formatPath(one.path))).toEqual([path]);
});
