import type { Standard, StatusRule } from '../../../src/tracking/scorm/standard.ts';
import { SCORM12 } from '../../../src/tracking/scorm12/standard12.ts';
import { SCORM2004 } from '../../../src/tracking/scorm2004/standard2004.ts';
import type { Faults } from '../../support/strict/faults.ts';
import { strictApi12 } from '../../support/strict-api12.ts';
import { strictApi2004 } from '../../support/strict-api2004.ts';
import { launchedOn, type Transcribed } from './launched.ts';

/** What a test may ask of either LMS. */
export interface Held extends Faults {
  readonly suspendData?: string;
  readonly interactionCount?: number;
  /** Whether the attempt was begun before. */
  readonly isBegun?: boolean;
  readonly masteryScore?: number;
  readonly mode?: string;
  /** Any other element. */
  readonly data?: Readonly<Record<string, string>>;
}

interface StrictLms extends Transcribed {
  readonly violations: readonly string[];
  readonly stored: () => { readonly values: Readonly<Record<string, string>>; readonly exit: string };
}

/** A standard and its strict LMS, with the names by which its transcripts are read. */
export interface Bench {
  readonly standard: Standard;
  readonly suspendData: string;
  readonly raw: string;
  readonly location: string;
  readonly response: string;
  readonly incomplete: string;
  /** Call that says that the lesson was passed, by the rule `passed_or_failed`. */
  readonly passed: string;
  readonly over: readonly string[];
  /** Calls that keep an attempt that was only looked at. */
  readonly kept: readonly string[];
  readonly time: (minutes: number) => string;
  readonly finish: string;
  /** A code of a call without a session. */
  readonly lost: string;
  readonly strict: (held?: Held) => StrictLms;
}

const bench12: Bench = {
  standard: SCORM12,
  suspendData: 'cmi.suspend_data',
  raw: 'cmi.core.score.raw',
  location: 'cmi.core.lesson_location',
  response: 'student_response',
  incomplete: 'Set cmi.core.lesson_status = incomplete',
  passed: 'Set cmi.core.lesson_status = passed',
  over: ['Set cmi.core.exit = '],
  kept: [],
  time: (minutes) => `Set cmi.core.session_time = 0000:0${minutes}:00`,
  finish: 'Finish',
  lost: '301',
  strict: ({ isBegun, ...held } = {}) => strictApi12({ ...held, ...(isBegun && { status: 'incomplete' }) }),
};

const bench2004: Bench = {
  standard: SCORM2004,
  suspendData: 'cmi.suspend_data',
  raw: 'cmi.score.raw',
  location: 'cmi.location',
  response: 'learner_response',
  incomplete: 'Set cmi.completion_status = incomplete',
  passed: 'Set cmi.success_status = passed',
  over: [],
  kept: ['Set cmi.exit = suspend'],
  time: (minutes) => `Set cmi.session_time = PT${minutes}M0S`,
  finish: 'Terminate',
  lost: '143',
  strict: ({ isBegun, masteryScore, ...held } = {}) =>
    strictApi2004({
      ...held,
      ...(isBegun && { completion: 'incomplete' }),
      ...(masteryScore !== undefined && { scaledPassingScore: masteryScore / 100 }),
    }),
};

/** For `describe.each`: what the port promises is promised over both. */
export const BENCHES: readonly (readonly [string, Bench])[] = [
  ['SCORM 1.2', bench12],
  ['SCORM 2004', bench2004],
];

export const launchedHere = ({ standard, strict }: Bench, held?: Held, rule: StatusRule = 'passed_or_failed') =>
  launchedOn(standard, strict(held), rule);
