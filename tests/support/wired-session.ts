import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { PackageOptions } from '../../src/lesson/options.ts';
import { openSession } from '../../src/session/session.ts';
import type { Session } from '../../src/session/view.ts';
import { createTracker12 } from '../../src/tracking/scorm12/tracker12.ts';
import { aLesson, anEnding, aQuestion, compiled } from './lesson-builder.ts';
import type { StrictLms12 } from './strict-api12.ts';

/** Two questions and an ending: enough to pass, to fail and to stop in the middle. */
export const twoQuestions = (options: Partial<PackageOptions> = {}): CompiledLesson =>
  compiled(aLesson([aQuestion('porte', 0, 'appel'), aQuestion('appel', 1, 'fin'), anEnding('fin')]), options);

const START = new Date(2026, 10, 23, 8, 0, 0).getTime();

export interface Wired {
  readonly session: Session;
  /** Ten seconds pass before each answer, one after it. */
  readonly answer: (...responses: string[]) => void;
}

/** A session over the real SCORM 1.2 tracker and a strict LMS, with a clock under control. */
export async function wire(lms: StrictLms12, lesson: CompiledLesson = twoQuestions()): Promise<Wired> {
  const engine = createEngine(lesson);
  const due: { readonly at: number; readonly task: () => void }[] = [];
  let now = START;
  const tracker = createTracker12({
    findApi: () => lms.api,
    later: (call) => call(),
    isStale: () => false,
    isOffline: () => false,
    statusRule: lesson.options.status,
    warn: (sentence) => {
      throw new Error(sentence);
    },
  });
  const launch = await tracker.open();
  const session = openSession({
    engine,
    launch,
    tracker,
    now: () => now,
    random: () => 0.5,
    later: (task, milliseconds) => due.push({ at: now + milliseconds, task }),
  });
  const wait = (seconds: number) => {
    now += seconds * 1000;
    const ripe = due.filter(({ at }) => at <= now);
    due.splice(0, due.length, ...due.filter(({ at }) => at > now));
    for (const { task } of ripe) task();
  };
  session.actions.begin();
  return {
    session,
    answer: (...responses) => {
      for (const response of responses) {
        while (engine.offeredAt(session.view().progress) === '') session.actions.proceed();
        wait(10);
        session.actions.answer(response);
        wait(1);
      }
      while (engine.offeredAt(session.view().progress) === '' && !engine.hasEnded(session.view().progress)) {
        session.actions.proceed();
      }
    },
  };
}
