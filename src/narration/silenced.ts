import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { spokenHash } from './spoken-hash.ts';
import { narrationUnits, type UnitId } from './units.ts';

type Told = Pick<Lesson<Scene>, 'scenes'>;

/** The units of a lesson that no longer say the same once some of its texts have changed. */
export function silencedUnits(authored: Told, changed: Told): readonly UnitId[] {
  const now = new Map(narrationUnits(changed).map((unit) => [unit.id, spokenHash(unit)]));
  return narrationUnits(authored)
    .filter((unit) => now.get(unit.id) !== spokenHash(unit))
    .map(({ id }) => id);
}
