import { LMS_STANDARDS, type StandardName, type Terms } from './lms-standard.ts';

type Values = Readonly<Record<string, string>>;

/** What the LMS's server holds of an attempt, in the words of the tests. */
export interface Held {
  /** By slot: the letters of the answer, empty while there is none. */
  readonly answers: readonly string[];
  /** `completed`; where success is told apart, `completed passed`. */
  readonly status: string;
  readonly score: string;
  readonly suspendData: string;
}

/** One learner in one activity. Attempts replace each other; a launch goes on writing to the one it was opened on. */
export interface Activity {
  readonly terms: Terms;
  readonly setTerms: (terms: Partial<Terms>) => void;
  readonly held: () => Held;
  readonly giveNewAttempt: () => void;
  /** Puts values in the present attempt, whatever a lesson would. */
  readonly put: (values: Values) => void;
  /** Begins a launch: what it is seeded with, and where its commits go. */
  readonly launch: () => { readonly seed: Values; readonly store: (values: Values) => void };
}

const COMMON: Terms = { mode: 'normal', masteryScore: '', learnerName: 'Zoé Martin', launchData: '' };

export function createActivity(standard: StandardName, learner: string): Activity {
  const { exit, sessionTime, score, statuses, response, seed } = LMS_STANDARDS[standard];
  const answerOf = new RegExp(`^cmi\\.interactions\\.(\\d+)\\.(id|${response})$`);
  let terms = COMMON;
  let attempt = new Map<string, string>();

  const answers = (): readonly string[] => {
    const all: string[] = [];
    for (const [element, value] of attempt) {
      const [, index, what] = answerOf.exec(element) ?? [];
      if (index === undefined) continue;
      all[Number(index)] ??= '';
      if (what === response) all[Number(index)] = value.replaceAll(/\[,\]|,/g, '');
    }
    return all;
  };

  return {
    get terms() {
      return terms;
    },
    setTerms: (changes) => {
      terms = { ...terms, ...changes };
    },
    held: () => ({
      answers: answers(),
      status: statuses
        .map((element) => attempt.get(element) ?? '')
        .join(' ')
        .trim(),
      score: attempt.get(score) ?? '',
      suspendData: attempt.get('cmi.suspend_data') ?? '',
    }),
    giveNewAttempt: () => {
      attempt = new Map();
    },
    put: (values) => {
      for (const [element, value] of Object.entries(values)) attempt.set(element, value);
    },
    launch: () => {
      const opened = attempt;
      const entry = opened.size === 0 ? 'ab-initio' : opened.get(exit) === 'suspend' ? 'resume' : '';
      const kept = [...opened].filter(([element]) => element !== exit && element !== sessionTime);
      return {
        seed: { ...Object.fromEntries(kept), ...seed(learner, entry, terms) },
        store: (values) => {
          for (const [element, value] of Object.entries(values)) opened.set(element, value);
        },
      };
    },
  };
}
