import type { Place } from '../../classroom/place.ts';
import { readPlace, writePlace } from '../../classroom/place.ts';
import type { CompiledLesson } from '../../compiled/compiled.ts';

const NAME = 'reflexes:classe';

/** Runs something with what outlives a reload of this tab, and no more; null where the browser refuses. */
function inTab<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}

/** Where the class was in a lesson before the page was loaded again. */
export function keptPlace(lesson: CompiledLesson): Place | null {
  const text = inTab((storage) => storage.getItem(NAME));
  return text ? readPlace(text, lesson) : null;
}

/** Keeps where the class is; before the beginning there is nothing to keep. */
export function keepPlace(place: Place): void {
  inTab((storage) =>
    place.commands.length === 0 ? storage.removeItem(NAME) : storage.setItem(NAME, writePlace(place)),
  );
}
