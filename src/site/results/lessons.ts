import type { CompiledLesson } from '../../compiled/compiled.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import type { LessonMark } from '../../results/find-lesson.ts';
import { loadScript } from './load-script.ts';

/** Where the scripts of lecons/ put their lesson. */
const LESSONS = 'reflexes-lessons';

/** The lessons of the site as the page names them. */
export function lessonMarks(): readonly LessonMark[] {
  const json = document.getElementById('lecons-connues')?.textContent;
  return json ? (JSON.parse(json) as LessonMark[]) : [];
}

const engines = new Map<string, Engine>();

/** A lesson of the site, fetched when a report of it is read; null when it cannot be fetched. */
export async function loadLesson(slug: string): Promise<Engine | null> {
  const known = engines.get(slug);
  if (known) return known;
  await loadScript(`lecons/${slug}.js`);
  const lesson = (window as unknown as Record<string, Record<string, CompiledLesson> | undefined>)[LESSONS]?.[slug];
  if (!lesson) return null;
  const engine = createEngine(lesson);
  engines.set(slug, engine);
  return engine;
}
