import type { Tracker } from '../../../src/tracking/tracker.ts';
import type { Temper } from '../world/transport.ts';

/** Elements and their values. */
export type Store = ReadonlyMap<string, string>;

export type StatusRule = 'completed_or_failed' | 'passed_or_failed' | 'always_completed';

export const CALLS = ['initialize', 'finish', 'commit', 'get', 'set', 'error'] as const;
export type Call = (typeof CALLS)[number];

/** Method of the API object for each call, as the standard names it. */
export type Methods = Readonly<Record<Call, string>>;

/** An API object by its method names. */
export type Api = Record<string, (...given: string[]) => unknown>;

/** How the LMS launches a learner. */
export interface Terms {
  readonly learner: string;
  readonly mode: 'normal' | 'browse' | 'review';
  readonly credit: boolean;
  /** Percentage, or null when the LMS has none of its own. */
  readonly masteryScore: number | null;
}

/** An LMS's page before any transport: it judges values and keeps them. */
export interface Body {
  readonly api: Api;
  /** Every element that the last commit or finish was about. */
  readonly committed: () => Store;
  /** What the lesson did that a strict LMS holds against it. */
  readonly violations: () => readonly string[];
}

export const BODIES = ['strict', 'scormAgain'] as const;
export type BodyName = (typeof BODIES)[number];

/** What is stored, in words that no standard owns. */
export interface Facts {
  readonly suspendData: string;
  /** `none` when nothing final is held. */
  readonly final: 'none' | 'passed' | 'failed' | 'completed';
  readonly isBegun: boolean;
  readonly raw: number | null;
  /** What contradicts itself within the record, as 2004's completion, success and scaled score. */
  readonly contradictions: readonly string[];
  /** By index; those answered only. */
  readonly answers: ReadonlyMap<number, { readonly response: string; readonly result: string }>;
}

export interface TrackerInput {
  readonly findApi: () => object | null;
  readonly later: (task: () => void, milliseconds: number) => void;
  readonly statusRule: StatusRule;
}

/** Everything the laboratory has to know of one standard. */
export interface Standard {
  readonly name: 'scorm12' | 'scorm2004';
  readonly methods: Methods;
  readonly elements: Readonly<Record<'suspendData' | 'location' | 'learnerId' | 'exit', string>>;
  /** How an interaction says that it was answered wrongly. */
  readonly wrongWord: string;
  /** What an LMS's page is given at launch: what is stored, and the terms. */
  readonly seed: (stored: Store, terms: Terms) => Store;
  readonly createBody: Readonly<Record<BodyName, (seed: Store) => Body>>;
  readonly read: (stored: Store) => Facts;
  /** Whether setting this says the outcome of the lesson. */
  readonly isOutcome: (element: string, value: string) => boolean;
  /** How its LMSs' pages talk to their servers. */
  readonly tempers: readonly Temper[];
  /** How high a final word stands: no record may fall. */
  readonly height: Readonly<Record<Facts['final'], number>>;
  /** The words that a finished run may have for its outcome. */
  readonly finalWords: (rule: StatusRule, passed: boolean, lmsJudges: boolean) => readonly Facts['final'][];
  readonly createTracker: (input: TrackerInput) => Tracker;
}
