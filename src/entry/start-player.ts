import { createDeviceStorage } from '../device/device-storage.ts';
import { openMirroredStorage } from '../device/mirrored-storage.ts';
import { startSession } from '../session/start.ts';
import { findApi } from '../tracking/find-api.ts';
import { isFromHistory } from '../tracking/from-history.ts';
import { createScormTracker } from '../tracking/scorm/scorm-tracker.ts';
import type { Standard } from '../tracking/scorm/standard.ts';
import { createStandaloneTracker } from '../tracking/standalone/standalone-tracker.ts';
import { CLOCK, readLessonPage, showSession } from './lesson-page.ts';

/** A page that nobody opened or frames has no LMS to wait for, as when its folder is opened from disk. */
const isAlone = window.parent === window && window.opener === null;

/** Wires LMS, device, session, engine and screen together; plays without tracking when no LMS answers. */
export async function startPlayer(standard: Standard): Promise<void> {
  const page = readLessonPage(openMirroredStorage({ page: window, later: CLOCK.later }));
  const { lesson, later } = page;
  const lms = createScormTracker(standard, {
    findApi: () => findApi(window, standard.api),
    later: (call, milliseconds) => (isAlone ? call() : later(call, milliseconds)),
    isStale: () => isFromHistory(window),
    statusRule: lesson.options.status,
    warn: (sentence) => console.warn(sentence),
  });
  // In an LMS that does not answer, several learners may come to this device: nothing tells whose answers these are.
  const standalone = createStandaloneTracker({
    memory: isAlone ? createDeviceStorage(window) : null,
    key: `reflexes:${lesson.id}`,
  });
  showSession(page, await startSession({ ...page, lms, standalone }));
}
