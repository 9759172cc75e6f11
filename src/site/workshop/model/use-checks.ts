import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackageOptions } from '../../../lesson/options.ts';
import type { ClassFiles } from '../../../lesson/video.ts';
import type { Ask } from '../ask-worker.ts';
import type { LessonCheck } from '../worker/messages.ts';
import { isHeld } from './class-video.ts';
import { optionsFor } from './draft.ts';

/** The last check of each lesson, by id; `isFresh` while it is about the present options. */
export type Checks = Readonly<Record<string, { readonly check: LessonCheck; readonly isFresh: boolean }>>;

/** So long after the last letter nobody is typing. */
const PAUSE_MS = 400;

/** What a check depends on. */
function keyOf(options: PackageOptions, lesson: string, isFilmed: boolean): string {
  const { masteryScore, fatal, texts, videos } = optionsFor(options, lesson);
  return JSON.stringify([masteryScore, fatal, texts, videos, isFilmed]);
}

/** Checks of the chosen lessons, made anew, one after the other, once their options have changed. */
export function useChecks(ask: Ask, options: PackageOptions, lessons: readonly string[], files: ClassFiles): Checks {
  const [done, setDone] = useState<Readonly<Record<string, { readonly key: string; readonly check: LessonCheck }>>>({});
  const turn = useRef(0);
  const keys = lessons.map((lesson) => keyOf(options, lesson, isHeld(options.videos?.[lesson], lesson, files)));
  useEffect(() => {
    const mine = ++turn.current;
    const timer = setTimeout(async () => {
      for (const [index, lesson] of lessons.entries()) {
        const key = keys[index]!;
        if (mine !== turn.current) return;
        if (done[lesson]?.key === key) continue;
        try {
          const check = await ask('check', { lesson, options: optionsFor(options, lesson) });
          setDone((before) => ({ ...before, [lesson]: { key, check } }));
        } catch {
          // A part that did not come: making the package will say so.
        }
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [keys.join(), lessons.join()]);
  return Object.fromEntries(
    lessons.flatMap((lesson, index) => {
      const found = done[lesson];
      return found ? [[lesson, { check: found.check, isFresh: found.key === keys[index] }]] : [];
    }),
  );
}
