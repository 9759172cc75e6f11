import type { CompiledLesson } from '../compiled/compiled.ts';

/**
 * Paths below media/ of the files that a lesson shows or plays, sorted, each once. Found by shape, not by kind of scene:
 * in a lesson, only a reference to a media file is called `file`, so a kind to come needs no change here.
 */
export function mediaOf(lesson: CompiledLesson): readonly string[] {
  return [...new Set(filesIn([lesson.cover, lesson.scenes, lesson.glossary, lesson.sounds, lesson.narration]))].sort();
}

function* filesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('file' in value && typeof value.file === 'string') yield value.file;
  for (const inside of Object.values(value)) yield* filesIn(inside);
}
