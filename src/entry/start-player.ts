import type { CompiledLesson } from '../compiled/compiled.ts';
import { createEngine } from '../engine/engine.ts';
import { openSession } from '../session/session.ts';
import type { Strings } from '../strings/strings.ts';
import { createStandaloneTracker } from '../tracking/standalone/standalone-tracker.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { mountPlayer } from '../ui/mount-player.tsx';

function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Private windows and partitioned frames refuse it.
    return null;
  }
}

/** Data that the package put in the page, as JSON, under an id. */
function readData<T>(id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`the page holds no « ${id} »`);
  return JSON.parse(text) as T;
}

/** Wires LMS, session, engine and screen together; plays without tracking when no LMS answers. */
export async function startPlayer(createLmsTracker: (lesson: CompiledLesson) => Tracker): Promise<void> {
  const lesson = readData<CompiledLesson>('lesson');
  const strings = readData<Strings>('strings');
  const engine = createEngine(lesson);
  const lms = createLmsTracker(lesson);
  const lmsLaunch = await lms.open();
  const tracker =
    lmsLaunch.link === 'none'
      ? createStandaloneTracker({ storage: deviceStorage(), key: `reflexes:${lesson.id}` })
      : lms;
  const launch = tracker === lms ? lmsLaunch : await tracker.open();
  const session = openSession({
    engine,
    launch,
    tracker,
    now: Date.now,
    random: Math.random,
    later: (task, milliseconds) => setTimeout(task, milliseconds),
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.hide();
  });
  window.addEventListener('online', session.retry);
  // A page that may come back from the back/forward cache must not end its session.
  window.addEventListener('pagehide', ({ persisted }) => (persisted ? session.hide() : session.end()));
  mountPlayer({ session, engine, lesson, strings, root: document });
  performance.mark('reflexes:ready');
}
