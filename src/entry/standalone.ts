import { createDeviceStorage } from '../device/device-storage.ts';
import { startSession } from '../session/start.ts';
import { createStandaloneTracker } from '../tracking/standalone/standalone-tracker.ts';
import { readLessonPage, showSession } from './lesson-page.ts';

/** Wires device, session, engine and screen together: no LMS is looked for, this device alone remembers. */
async function startStandalone(): Promise<void> {
  const page = readLessonPage();
  const standalone = createStandaloneTracker({
    memory: createDeviceStorage(window),
    key: `reflexes:${page.lesson.id}`,
  });
  showSession(page, await startSession({ ...page, lms: null, standalone }));
}

void startStandalone();
