import { findElement } from '../../../src/test-lms/scorm2004/elements.ts';
import type { Data } from '../strict/standard.ts';

/** What an LMS has kept for the learner once commits were answered true, and the session ended. */
export interface Stored2004 {
  /** `unknown` until one was stored. */
  readonly completion: string;
  readonly success: string;
  /** Empty when no score was stored. */
  readonly scaled: string;
  readonly raw: string;
  readonly progress: string;
  readonly exit: string;
  readonly suspendData: string;
  readonly location: string;
  /** Every element stored, those held at launch included. */
  readonly values: Readonly<Record<string, string>>;
}

export const storedOf = (kept: Data): Stored2004 => ({
  completion: kept.get('cmi.completion_status') ?? 'unknown',
  success: kept.get('cmi.success_status') ?? 'unknown',
  scaled: kept.get('cmi.score.scaled') ?? '',
  raw: kept.get('cmi.score.raw') ?? '',
  progress: kept.get('cmi.progress_measure') ?? '',
  exit: kept.get('cmi.exit') ?? '',
  suspendData: kept.get('cmi.suspend_data') ?? '',
  location: kept.get('cmi.location') ?? '',
  values: Object.fromEntries(kept),
});

const ONE_SESSION = ['cmi.exit', 'cmi.session_time', 'cmi.entry', 'adl.nav.request'];

/** What the next session of the same attempt finds. */
export const carriedOver = (kept: Data): Readonly<Record<string, string>> =>
  Object.fromEntries([...kept].filter(([element]) => !ONE_SESSION.includes(element)));

/** What a new attempt finds of the one before: what belongs to the LMS and to the learner. */
export const startedAfresh = (kept: Data): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...kept].filter(([element]) => {
      const found = findElement(element);
      const isOfLms = found.kind === 'element' && found.access === 'read';
      return (isOfLms && element !== 'cmi.entry') || element.startsWith('cmi.learner_preference.');
    }),
  );
