import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loudness, MOST_PEAK } from '../../media/sounds/synth/finish.ts';
import { RECIPES } from '../../media/sounds/synth/index.ts';
import { RATE, secondsOf } from '../../media/sounds/synth/pcm.ts';
import { type Sound, VERDICT_SOUNDS } from '../../src/lesson/sound.ts';
import { parseSounds } from '../../src/parse/parse-sounds.ts';

const FOLDER = 'media/sounds';

function soundsOnDisk(): readonly Sound[] {
  const parsed = parseSounds(readFileSync(`${FOLDER}/sounds.json`, 'utf8'), 'sounds.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.value;
}

const sounds = soundsOnDisk();

describe.each(Object.entries(RECIPES))('%s', (id, { make }) => {
  const pcm = make();
  const seconds = secondsOf(pcm);
  const isBed = sounds.find((sound) => sound.id === id)?.loop === true;

  test('lasts as long as its kind may', () => {
    expect(seconds).toBeGreaterThan(isBed ? 6 : 0.3);
    expect(seconds).toBeLessThan(isBed ? 12 : 6.5);
  });

  test('never goes near the limit, and is as loud as the others of its kind', () => {
    expect(pcm.every((sample) => Math.abs(sample) <= MOST_PEAK)).toBe(true);
    const decibels = 20 * Math.log10(loudness(pcm));
    expect(Math.abs(decibels - (isBed ? -27 : -22))).toBeLessThan(4);
  });

  test('begins and ends at rest, so that nothing clicks', () => {
    for (const place of [0, 1, pcm.length - 2, pcm.length - 1]) expect(Math.abs(pcm[place]!)).toBeLessThan(0.002);
  });

  test('rises over at least a millisecond', () => {
    const jumps = pcm.subarray(1, RATE / 1_000).map((sample, index) => Math.abs(sample - pcm[index]!));
    expect(jumps.every((jump) => jump < 0.05)).toBe(true);
  });
});

test('what chance makes is the same each time', () => {
  for (const id of ['page_turn', 'tape_rip', 'knock']) expect(RECIPES[id]!.make()).toEqual(RECIPES[id]!.make());
});

test('the blow of a fatal answer comes softly: its loudest moment is not its first', () => {
  const pcm = RECIPES.blackout!.make();
  const first = pcm.subarray(0, RATE * 0.02);
  expect(Math.max(...first.map(Math.abs))).toBeLessThan(0.35 * Math.max(...pcm.map(Math.abs)));
});

test('every sound is in the library with its file, those that the player makes included', () => {
  const ids = sounds.map(({ id }) => id).sort();
  expect(ids).toEqual(Object.keys(RECIPES).sort());
  expect(sounds.map(({ file }) => file).sort()).toEqual(ids.map((id) => `sounds/${id}.mp3`));
  expect(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.mp3'))
      .sort(),
  ).toEqual(ids.map((id) => `${id}.mp3`));
  expect(ids).toEqual(expect.arrayContaining(Object.values(VERDICT_SOUNDS)));
});

test('what loops sets the mood below the rest, and sounds of the player are discreet', () => {
  for (const { id, loop, volume } of sounds) {
    if (loop || Object.values(VERDICT_SOUNDS).includes(id)) expect(volume, id).toBeLessThanOrEqual(0.4);
  }
});

test('all of them together weigh at most 470 kB; a package carries only those that its lesson names', () => {
  const total = sounds.reduce((sum, { id }) => sum + statSync(`${FOLDER}/${id}.mp3`).size, 0);
  expect(total).toBeLessThanOrEqual(470_000);
});
