import { createRefusals, type SetOutcome } from './refusals.ts';

/** The calls of one SCORM 1.2 session. None throws; before the session and after it they do nothing. */
export interface LmsCalls {
  /** Opens the session. False when the LMS refuses, or when the session was opened and ended before. */
  readonly initialize: () => boolean;
  readonly isActive: () => boolean;
  /** Empty when the LMS has nothing, does not know the element, or fails. */
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => SetOutcome;
  readonly commit: () => boolean;
  /** Ends the session whatever the LMS answers. */
  readonly finish: () => boolean;
}

interface Scorm12Api {
  LMSInitialize(argument: ''): unknown;
  LMSFinish(argument: ''): unknown;
  LMSCommit(argument: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSGetLastError(): unknown;
}

const THREW = Symbol('threw');
const NO_ERROR = '0';
/** RTE 1.2 has 101 alone for "already initialised"; some LMSs answer with the code of SCORM 2004. */
const MAYBE_OPEN = ['101', '103'];

/** LMSs answer `true`, `"true"`, now and then `1`, and nothing at all when they are going away. */
const saysYes = (answer: unknown): boolean => answer === true || answer === 'true' || answer === 1 || answer === '1';

function textOf(answer: unknown): string {
  if (answer === THREW || answer === null || answer === undefined) return '';
  try {
    return String(answer);
  } catch {
    return '';
  }
}

/**
 * Speaks to an LMS's API object, of which nothing is known but that it was found. Methods are always called on the
 * object: detached, some throw. `warn` is told, once each, of the values that the LMS refuses.
 */
export function createLmsCalls(found: object, warn: (sentence: string) => void): LmsCalls {
  const api = found as Scorm12Api;
  const refusals = createRefusals(warn);
  let phase: 'idle' | 'active' | 'finished' = 'idle';

  const attempt = (call: () => unknown): unknown => {
    try {
      return call();
    } catch {
      return THREW;
    }
  };
  const lastError = (): string => textOf(attempt(() => api.LMSGetLastError()));
  const opens = (): boolean => saysYes(attempt(() => api.LMSInitialize('')));
  /** A session opened by someone else in this page answers; one already finished has an error to tell. */
  const wasOpen = (): boolean =>
    MAYBE_OPEN.includes(lastError()) &&
    textOf(attempt(() => api.LMSGetValue('cmi.core.lesson_status'))) !== '' &&
    lastError() === NO_ERROR;
  const finishes = (): boolean => saysYes(attempt(() => api.LMSFinish('')));

  return {
    initialize: () => {
      if (phase !== 'idle') return false;
      const isOpen = opens() || wasOpen() || opens();
      if (isOpen) phase = 'active';
      return isOpen;
    },
    isActive: () => phase === 'active',
    get: (element) => (phase === 'active' ? textOf(attempt(() => api.LMSGetValue(element))) : ''),
    set: (element, value) => {
      if (phase !== 'active') return 'failed';
      if (refusals.isUnsupported(element)) return 'unsupported';
      const answer = attempt(() => api.LMSSetValue(element, value));
      if (saysYes(answer)) return 'accepted';
      if (answer === THREW) return 'failed';
      const code = lastError();
      // Some LMSs answer false without an error once they have taken the value.
      return code === NO_ERROR ? 'accepted' : refusals.judge(element, value, code);
    },
    commit: () => phase === 'active' && saysYes(attempt(() => api.LMSCommit(''))),
    finish: () => {
      if (phase !== 'active') return false;
      phase = 'finished';
      return finishes() || finishes();
    },
  };
}
