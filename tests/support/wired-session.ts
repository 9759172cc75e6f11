import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { PackageOptions } from '../../src/lesson/options.ts';
import { openSession } from '../../src/session/session.ts';
import type { Session } from '../../src/session/view.ts';
import { createScormTracker } from '../../src/tracking/scorm/scorm-tracker.ts';
import type { Standard } from '../../src/tracking/scorm/standard.ts';
import { SCORM12 } from '../../src/tracking/scorm12/standard12.ts';
import { aLesson, compiled } from './lesson-builder.ts';
import { anEnding, aQuestion } from './scene-builder.ts';

/** Two questions and an ending: enough to pass, to fail and to stop in the middle. */
export const twoQuestions = (options: Partial<PackageOptions> = {}): CompiledLesson =>
  compiled(aLesson([aQuestion('porte', 0, 'appel'), aQuestion('appel', 1, 'fin'), anEnding('fin')]), options);

const START = new Date(2026, 10, 23, 8, 0, 0).getTime();

export interface Wired {
  readonly session: Session;
  /** How often the network was asked. */
  readonly probes: () => number;
  /** Ten seconds pass before each answer, one after it. */
  readonly answer: (...responses: string[]) => void;
}

/** A session over a real SCORM tracker and a strict LMS, on a device without memory, with a clock under control. */
export async function wire(
  lms: { readonly api: object },
  lesson: CompiledLesson = twoQuestions(),
  standard: Standard = SCORM12,
): Promise<Wired> {
  const engine = createEngine(lesson);
  const due: { readonly at: number; readonly task: () => void }[] = [];
  let now = START;
  let probes = 0;
  const tracker = createScormTracker(standard, {
    findApi: () => lms.api,
    later: (call) => call(),
    isStale: () => false,
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
    device: {
      askNetwork: () => {
        probes += 1;
        return 'open';
      },
      isVisible: () => true,
    },
    journal: null,
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
    probes: () => probes,
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
