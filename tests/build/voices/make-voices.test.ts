import { expect, test } from 'vitest';
import { digestOf } from '../../../src/build/recordings.ts';
import { makeVoices, type Synthesis } from '../../../src/build/voices/make-voices.ts';
import { RATE } from '../../../src/build/voices/sound.ts';
import type { VoiceFiles } from '../../../src/build/voices/voice-files.ts';
import type { Cue } from '../../../src/lesson/cue.ts';
import type { Voice, Voices } from '../../../src/lesson/voice.ts';
import type { NarrationUnit, UnitId } from '../../../src/narration/units.ts';
import { writeVtt } from '../../../src/narration/web-vtt.ts';
import { silentMp3 } from './silent-mp3.ts';

/** A folder in memory. */
function aFolder() {
  const mp3s = new Map<UnitId, Uint8Array>();
  const cues = new Map<UnitId, readonly Cue[]>();
  let entered: Voices = {};
  const digest = (unit: UnitId): string => (cues.has(unit) ? digestOf(Buffer.from(writeVtt(cues.get(unit)!))) : '');
  const files: VoiceFiles = {
    found: () =>
      new Map(
        [...mp3s].map(([unit, mp3]) => [
          unit,
          { mp3: digestOf(mp3), cues: cues.get(unit)?.length ?? null, vtt: digest(unit) },
        ]),
      ),
    mp3: (unit) => mp3s.get(unit)!,
    writeMp3: (unit, mp3) => mp3s.set(unit, mp3),
    writeCues: (unit, written) => {
      cues.set(unit, written);
      return digest(unit);
    },
    remove: (unit) => {
      mp3s.delete(unit);
      cues.delete(unit);
    },
    enter: (voices) => {
      entered = Object.fromEntries(voices);
    },
  };
  return { files, mp3s, cues, entered: () => entered };
}

/** A second of noise per sentence; the mp3 tells what was said. */
function aVoice() {
  const said: string[] = [];
  const synthesis: Synthesis = {
    speak: async (words, who) => {
      said.push(who === undefined ? words : `${who}: ${words}`);
      return new Int16Array(RATE).fill(5000);
    },
    encode: async () => Buffer.from(said.join('\n')),
  };
  return { said, synthesis };
}

const doute: NarrationUnit = {
  id: 'doute',
  parts: [{ text: 'Une odeur' }, { text: 'Tu sens ça ? Oui.' }, { text: 'Sors !', who: 'Nadia' }],
};

function run(folder: ReturnType<typeof aFolder>, units: readonly NarrationUnit[], synthesis: Synthesis | null) {
  return makeVoices({ units, voices: folder.entered(), files: folder.files, synthesis, told: () => undefined });
}

const aPersonRecords = ({ mp3s }: ReturnType<typeof aFolder>): Uint8Array => {
  const mp3 = silentMp3(100);
  mp3s.set('doute', mp3);
  return mp3;
};

test('a voice reads sentence by sentence, and the cues say when', async () => {
  const folder = aFolder();
  const { said, synthesis } = aVoice();
  await run(folder, [doute], synthesis);
  expect(said).toEqual(['Une odeur', 'Tu sens ça?', 'Oui.', 'Nadia: Sors!']);
  expect(folder.cues.get('doute')!.map(({ start, text }) => `${start.toFixed(2)} ${text}`)).toEqual([
    '0.00 Une odeur',
    '1.55 Tu sens ça ?',
    '2.83 Oui.',
    '4.33 Sors !',
  ]);
  expect(folder.entered().doute).toMatchObject({ by: 'synthetic', seconds: 5.48 });
});

test('a second run makes nothing', async () => {
  const folder = aFolder();
  await run(folder, [doute], aVoice().synthesis);
  const { said, synthesis } = aVoice();
  const made = await run(folder, [doute], synthesis);
  expect(said).toEqual([]);
  expect(made.get('keep')).toEqual(['doute']);
});

test('a recording that replaces a synthetic voice is kept, entered, and given cues that fit it', async () => {
  const folder = aFolder();
  await run(folder, [doute], aVoice().synthesis);
  const mp3 = aPersonRecords(folder);
  const { said, synthesis } = aVoice();
  await run(folder, [doute], synthesis);
  expect(said).toEqual([]);
  expect(folder.mp3s.get('doute')).toBe(mp3);
  expect(folder.entered().doute).toMatchObject({ by: 'recorded', seconds: 3.6 });
  const { cues } = folder;
  expect(cues.get('doute')).toHaveLength(4);
  expect(cues.get('doute')!.at(-1)!.end).toBeCloseTo(3.6);
});

test('cues that someone wrote for a recording are kept', async () => {
  const folder = aFolder();
  await run(folder, [doute], aVoice().synthesis);
  aPersonRecords(folder);
  const own = [0, 0.5, 1.5, 2.5].map((start) => ({ start, end: start + 0.4, text: 'à la main' }));
  folder.cues.set('doute', own);
  await run(folder, [doute], aVoice().synthesis);
  expect(folder.cues.get('doute')).toBe(own);
});

test('a recording whose text changed is neither overwritten nor taken for current', async () => {
  const folder = aFolder();
  const mp3 = aPersonRecords(folder);
  await run(folder, [doute], aVoice().synthesis);
  const before = folder.entered().doute;
  const { said, synthesis } = aVoice();
  const made = await run(folder, [{ ...doute, parts: [{ text: 'Autre chose.' }] }], synthesis);
  expect(made.get('again')).toEqual(['doute']);
  expect(said).toEqual([]);
  expect(folder.mp3s.get('doute')).toBe(mp3);
  expect(folder.entered().doute).toEqual(before);
});

test('a voice of a text that is gone goes too; without synthesis a stale one goes', async () => {
  const folder = aFolder();
  await run(folder, [doute, { id: 'fin', parts: [{ text: 'Fin.' }] }], aVoice().synthesis);
  await run(folder, [{ ...doute, parts: [{ text: 'Autre chose.' }] }], null);
  expect([...folder.mp3s.keys()]).toEqual([]);
  expect(folder.entered()).toEqual({});
});

test('what was made before a fault is entered: it must not pass for a recording', async () => {
  const folder = aFolder();
  const { synthesis } = aVoice();
  const units = ['un', 'deux', 'trois'].map((id): NarrationUnit => ({ id, parts: [{ text: id }] }));
  const failing: Synthesis = {
    ...synthesis,
    speak: async (words, who) => {
      if (words === 'trois') throw new Error('no voice');
      return synthesis.speak(words, who);
    },
  };
  await expect(run(folder, units, failing)).rejects.toThrow('no voice');
  const voices: readonly Voice[] = Object.values(folder.entered());
  expect(Object.keys(folder.entered()).sort()).toEqual([...folder.mp3s.keys()].sort());
  expect(voices.every(({ by }) => by === 'synthetic')).toBe(true);
});
