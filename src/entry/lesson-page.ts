import type { CompiledLesson } from '../compiled/compiled.ts';
import { type BrowserDevice, createBrowserDevice } from '../device/browser-device.ts';
import type { MirroredStorage } from '../device/mirrored-storage.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { DEFAULT_PREFERENCES } from '../preferences/preferences.ts';
import type { Session } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';
import { mountPlayer, type PlayerMount } from '../ui/mount-player.tsx';
import { applyPreferences } from '../ui/preferences/apply-preferences.ts';
import { defaultPreferences } from '../ui/preferences/default-preferences.ts';
import { createPreferenceKeeper } from '../ui/preferences/preference-keeper.ts';
import { followPage } from './follow-page.ts';
import { followPreferences } from './follow-preferences.ts';

/** What a page of a lesson is played with, whoever records. */
export interface LessonPage {
  readonly lesson: CompiledLesson;
  readonly strings: Strings;
  readonly engine: Engine;
  readonly device: BrowserDevice;
  readonly now: () => number;
  readonly random: () => number;
  readonly later: (task: () => void, milliseconds: number) => void;
}

/** Data that the build put in the page, as JSON, under an id. */
function readData<T>(id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`the page holds no « ${id} »`);
  return JSON.parse(text) as T;
}

const later = (task: () => void, milliseconds: number) => void setTimeout(task, milliseconds);

/** The clock of the page's browser. */
export const CLOCK = { now: Date.now, random: Math.random, later };

/** Reads the lesson in the page, which then looks as it was last asked to on this device. */
export function readLessonPage(storage: MirroredStorage): LessonPage {
  const lesson = readData<CompiledLesson>('lesson');
  const strings = readData<Strings>('strings');
  const device = createBrowserDevice({ window, storage, lessonId: lesson.id, ...CLOCK });
  applyPreferences(document.documentElement, { ...DEFAULT_PREFERENCES, ...device.lastPreferences() });
  return { lesson, strings, engine: createEngine(lesson), device, ...CLOCK };
}

/** Shows a session on its page, and tells it what becomes of the page. */
export function showSession(
  { lesson, strings, engine, device }: LessonPage,
  session: Session,
  extras: Pick<PlayerMount, 'onward'> = {},
): void {
  const { launch } = session;
  const preferences = createPreferenceKeeper(
    device.preferences(launch.learnerId),
    defaultPreferences(lesson.options, launch),
  );
  followPage(window, session, device);
  followPreferences(preferences, session.actions);
  mountPlayer({ session, engine, lesson, strings, preferences, page: window, ...extras });
  performance.mark('reflexes:ready');
}
