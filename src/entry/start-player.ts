import type { CompiledLesson } from '../compiled/compiled.ts';
import { createBrowserDevice } from '../device/browser-device.ts';
import { createDeviceStorage } from '../device/device-storage.ts';
import { createEngine } from '../engine/engine.ts';
import { DEFAULT_PREFERENCES } from '../preferences/preferences.ts';
import { startSession } from '../session/start.ts';
import type { Strings } from '../strings/strings.ts';
import { findApi } from '../tracking/find-api.ts';
import { isFromHistory } from '../tracking/from-history.ts';
import { createScormTracker } from '../tracking/scorm/scorm-tracker.ts';
import type { Standard } from '../tracking/scorm/standard.ts';
import { createStandaloneTracker } from '../tracking/standalone/standalone-tracker.ts';
import { mountPlayer } from '../ui/mount-player.tsx';
import { applyPreferences } from '../ui/preferences/apply-preferences.ts';
import { defaultPreferences } from '../ui/preferences/default-preferences.ts';
import { createPreferenceKeeper } from '../ui/preferences/preference-keeper.ts';
import { followPage } from './follow-page.ts';
import { followPreferences } from './follow-preferences.ts';

/** A page that nobody opened or frames has no LMS to wait for, as when its folder is opened from disk. */
const isAlone = window.parent === window && window.opener === null;

/** Data that the package put in the page, as JSON, under an id. */
function readData<T>(id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`the page holds no « ${id} »`);
  return JSON.parse(text) as T;
}

const later = (task: () => void, milliseconds: number) => setTimeout(task, milliseconds);

/** Wires LMS, device, session, engine and screen together; plays without tracking when no LMS answers. */
export async function startPlayer(standard: Standard): Promise<void> {
  const lesson = readData<CompiledLesson>('lesson');
  const strings = readData<Strings>('strings');
  const engine = createEngine(lesson);
  const device = createBrowserDevice({ window, lessonId: lesson.id, now: Date.now, random: Math.random, later });
  applyPreferences(document.documentElement, { ...DEFAULT_PREFERENCES, ...device.lastPreferences() });
  const session = await startSession({
    engine,
    lms: createScormTracker(standard, {
      findApi: () => findApi(window, standard.api),
      later: (call, milliseconds) => (isAlone ? call() : setTimeout(call, milliseconds)),
      isStale: () => isFromHistory(window),
      statusRule: lesson.options.status,
      warn: (sentence) => console.warn(sentence),
    }),
    // In an LMS that does not answer, several learners may come to this device: nothing tells whose answers these are.
    standalone: createStandaloneTracker({
      memory: isAlone ? createDeviceStorage(window) : null,
      key: `reflexes:${lesson.id}`,
    }),
    device,
    now: Date.now,
    random: Math.random,
    later,
  });
  const { launch } = session;
  const preferences = createPreferenceKeeper(
    device.preferences(launch.learnerId),
    defaultPreferences(lesson.options, launch),
  );
  followPage(window, session, device);
  followPreferences(preferences, session.actions);
  mountPlayer({ session, engine, lesson, strings, preferences, page: window });
  performance.mark('reflexes:ready');
}
