import type { ApiNames } from '../find-api.ts';
import type { InteractionAnswer, Launch, Preferences, Report } from '../tracker.ts';
import type { Entry } from './entry.ts';

/** Which words say the outcome at the ending, as the teacher chose when the package was made. */
export type StatusRule = 'completed_or_failed' | 'passed_or_failed' | 'always_completed';

/** Reads an element; empty when the LMS has nothing, does not know it, or fails. */
export type Read = (element: string) => string;

export interface Methods {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
}

/** What error codes mean. */
export interface ErrorCodes {
  /** Given by an initialisation that may only say that the session is already open. */
  readonly maybeOpen: readonly string[];
  /** The LMS does not keep this element, at any index. */
  readonly unsupported: readonly string[];
  /** This value at least is refused for good. */
  readonly forGood: readonly string[];
  /** No session is running any more. */
  readonly lost: readonly string[];
}

/** What a writer is made for: one launch. */
export interface Writing {
  readonly launch: Launch;
  /** What it reads counts as held: the LMS need not be told it. */
  readonly read: Read;
  /** Reads without taking note. */
  readonly peek: Read;
  readonly statusRule: StatusRule;
}

/** What a report says that outlasts the session, in the order in which it may be set. */
export type Writer = (report: Report) => readonly Entry[];

/** The patterns and type of an answer: what its record was opened with. */
export type AnswerForm = Pick<InteractionAnswer, 'type' | 'patterns'>;

/** All that one SCORM standard has of its own. */
export interface Standard {
  /** Under which names the LMS publishes its API. */
  readonly api: ApiNames;
  readonly methods: Methods;
  readonly codes: ErrorCodes;
  /** Readable, and never empty, in any session that is open. */
  readonly signOfLife: string;
  readonly readLaunch: (read: Read) => Launch;
  readonly createWriter: (writing: Writing) => Writer;
  readonly preferenceEntries: (preferences: Preferences) => readonly Entry[];
  readonly sessionTime: (seconds: number) => Entry;
  /** How the session ends: the attempt goes on at the next launch, or is over. */
  readonly exit: { readonly element: string; readonly suspended: string; readonly over: string };
  /** What asks the LMS to go on by itself once the session has ended. */
  readonly navigation: readonly Entry[];
  /**
   * A legal value that differs from the true one, to be committed just before it so that the LMS takes the true one
   * for news. Null where there is none, or where none is needed. `type` is what gives a response its form.
   */
  readonly neutralValue: (element: string, value: string, type?: string) => string | null;
}
