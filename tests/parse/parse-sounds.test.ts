import { expect, test } from 'vitest';
import { formatPath } from '../../src/diagnostic/diagnostic.ts';
import { parseSounds } from '../../src/parse/parse-sounds.ts';
import { aLibrary } from '../support/sound-library.ts';

const read = (sounds: unknown) => parseSounds(JSON.stringify(sounds), 'sounds.json');

function mistakesIn(sounds: unknown): string[] {
  const parsed = read(sounds);
  return parsed.ok ? [] : parsed.diagnostics.map(({ path }) => formatPath(path));
}

test('reads a library as it is written', () => {
  expect(read(aLibrary)).toMatchObject({ ok: true, value: aLibrary });
});

test('finds a caption without brackets, a volume above 1, a file that is no mp3 and an id used twice', () => {
  const [rain, hum, knock, click] = aLibrary;
  expect(
    mistakesIn([
      { ...rain, caption: { fr: 'Pluie', en: '[Rain]' } },
      { ...hum, volume: 2 },
      { ...knock, file: 'sounds/knock.ogg' },
      { ...click, id: 'hum' },
    ]),
  ).toEqual(expect.arrayContaining(['[0].caption.fr', '[1].volume', '[2].file', '[3].id']));
});
