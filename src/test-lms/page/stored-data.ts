import type { CmiData } from '../scorm/cmi-data.ts';
import type { EndRules, SessionTerms, StandardName } from '../scorm/standard.ts';

export interface Learner {
  readonly id: string;
  readonly name: string;
}

export interface AttemptRef {
  readonly learnerId: string;
  readonly packageId: string;
  readonly number: number;
}

export interface Attempt extends AttemptRef {
  readonly packageTitle: string;
  readonly standard: StandardName;
  readonly cmi: CmiData;
  /** A session of it finished in a way that ends the attempt by the standard. */
  readonly isEnded: boolean;
  readonly sessions: number;
  readonly startedAt: string;
  readonly lastAccess: string;
}

/** A launch whose commits may still arrive, by its port or by the beacon of a closing tab. */
export interface OpenLaunch {
  readonly token: string;
  readonly attempt: AttemptRef;
  readonly terms: SessionTerms;
  readonly rules: EndRules;
  readonly sequence: number;
  readonly finished: boolean;
}

export interface LmsOptions extends EndRules {
  /** Given by the LMS instead of the manifest's; empty to take the manifest's. */
  readonly masteryScore: string;
  readonly credit: boolean;
  /** Moodle reopens a passed, failed or completed attempt in review mode. */
  readonly reviewsFinished: boolean;
  /** By the text of SCORM 2004; Moodle goes on with the attempt. */
  readonly endedStartsOver: boolean;
  readonly gradeFrom: 'best' | 'last';
}

export interface StoredData {
  readonly learners: readonly Learner[];
  readonly options: LmsOptions;
  readonly attempts: readonly Attempt[];
  readonly launches: readonly OpenLaunch[];
}

const KEY = 'reflexes.test-lms.v2';

/** Awkward on purpose: accents, hyphens, apostrophes and another script must survive the whole way. */
const FIRST_LEARNERS: readonly Learner[] = [
  { id: 'apprenant-1', name: "Zoé d'Été-Müller" },
  { id: 'apprenant-2', name: "O'Brien, Seán" },
  { id: 'apprenant-3', name: '名前 テスト' },
];

export const EMPTY_DATA: StoredData = {
  learners: FIRST_LEARNERS,
  options: {
    masteryScore: '',
    masteryOverrides: true,
    silenceCompletes: true,
    credit: true,
    reviewsFinished: false,
    endedStartsOver: false,
    gradeFrom: 'best',
  },
  attempts: [],
  launches: [],
};

/** What this browser keeps. Data of another version, or damaged, is left aside rather than guessed at. */
export function loadData(storage: Storage): StoredData {
  try {
    const data: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    return isStoredData(data) ? data : EMPTY_DATA;
  } catch {
    return EMPTY_DATA;
  }
}

/** Throws when the browser's quota is full. */
export function saveData(storage: Storage, data: StoredData): void {
  storage.setItem(KEY, JSON.stringify(data));
}

function isStoredData(data: unknown): data is StoredData {
  if (typeof data !== 'object' || data === null) return false;
  const { learners, options, attempts, launches } = data as Partial<Record<keyof StoredData, unknown>>;
  return Array.isArray(learners) && Array.isArray(attempts) && Array.isArray(launches) && typeof options === 'object';
}
