import type { Scene } from '../../src/kinds/index.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { type Recording, type Recordings, voicesFolder } from '../../src/lesson/voice.ts';
import { spokenHash } from '../../src/narration/spoken-hash.ts';
import { narrationUnits, sentencesIn } from '../../src/narration/units.ts';

/** A voice for each text of a lesson, two seconds a sentence, with some recordings changed or left out (null). */
export function recordingsFor(
  lesson: Lesson<Scene>,
  changes: Readonly<Record<string, Partial<Recording> | null>> = {},
): Recordings {
  const entries = narrationUnits(lesson).map((unit): [string, Recording] => {
    const sentences = sentencesIn(unit);
    const recording: Recording = {
      text: spokenHash(unit),
      seconds: sentences.length * 2,
      mp3: '0123456789abcdef',
      vtt: 'fedcba9876543210',
      by: 'synthetic',
      file: `${voicesFolder(lesson.id, lesson.language)}/${unit.id}.mp3`,
      at: sentences.map((_, index) => index * 20),
      isReplaced: false,
    };
    return [unit.id, { ...recording, ...changes[unit.id] }];
  });
  return Object.fromEntries(entries.filter(([id]) => changes[id] !== null));
}
