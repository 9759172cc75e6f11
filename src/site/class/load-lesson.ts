import type { CompiledLesson } from '../../compiled/compiled.ts';
import { LESSONS_NAME, lessonScript } from '../../pages/lesson-script.ts';

/** Adds an element that loads something; false when it does not come. */
const loaded = (element: HTMLScriptElement | HTMLLinkElement): Promise<boolean> =>
  new Promise((settle) => {
    element.onload = () => settle(true);
    element.onerror = () => settle(false);
    document.head.append(element);
  });

/** Loads stylesheets from the site's root, in their order; false when one does not come. */
export async function loadStyles(names: readonly string[]): Promise<boolean> {
  const all = await Promise.all(
    names.map((name) => loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: name }))),
  );
  return all.every(Boolean);
}

/** A lesson of the site, for one who only reads French; null when its script does not come. */
export async function loadLesson(slug: string): Promise<CompiledLesson | null> {
  await loaded(Object.assign(document.createElement('script'), { src: lessonScript(slug) }));
  const lessons = (window as unknown as Partial<Record<string, Record<string, CompiledLesson>>>)[LESSONS_NAME];
  const lesson = lessons?.[slug];
  if (!lesson) return null;
  const { translations: _, ...french } = lesson;
  // What follows from an answer is what a class is here for, whatever packages of this lesson do.
  return { ...french, options: { ...lesson.options, preset: 'training' } };
}
