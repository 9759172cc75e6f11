import type { CompiledLesson, Narrated } from '../compiled/compiled.ts';
import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Recordings } from '../lesson/voice.ts';
import { whyStale } from '../narration/recordings.ts';
import { type NarrationUnit, narrationUnits } from '../narration/units.ts';

function narratedUnit(unit: NarrationUnit, recordings: Recordings): readonly [string, Narrated][] {
  const recording = recordings[unit.id];
  if (!recording?.at || whyStale(unit, recording)) return [];
  const { file, at, seconds } = recording;
  return [[unit.id, { file, at, seconds }]];
}

/** The recordings that say what the lesson says. Undefined when there is none. */
export function narrated(lesson: Lesson<Scene>, recordings: Recordings): CompiledLesson['narration'] {
  const found = narrationUnits(lesson).flatMap((unit) => narratedUnit(unit, recordings));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
