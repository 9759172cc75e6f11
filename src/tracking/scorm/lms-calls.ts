import { attempt, saysYes, THREW, textOf } from './answers.ts';
import { createRefusals, type Refusal } from './refusals.ts';
import type { Standard } from './standard.ts';

/** The calls of one session. None throws; before the session and after it they do nothing. */
export interface LmsCalls {
  /** Opens the session. False when the LMS refuses, or when the session was opened and ended before. */
  readonly initialize: () => boolean;
  readonly isActive: () => boolean;
  /** Empty when the LMS has nothing, does not know the element, or fails twice. */
  readonly get: (element: string) => string;
  /** Sets a value. Unless `isQuiet`, a value refused for good is told to whoever reads the console. */
  readonly set: (element: string, value: string, isQuiet?: boolean) => 'accepted' | Refusal;
  readonly isUnsupported: (element: string) => boolean;
  readonly commit: () => 'accepted' | 'failed' | 'lost';
  /** Ends the session whatever the LMS answers. */
  readonly finish: () => boolean;
}

const NO_ERROR = '0';
const GENERAL_ERROR = '101';

/**
 * Speaks to an LMS's API object, of which nothing is known but that it was found. Methods are always called on the
 * object: detached, some throw. `warn` is told, once each, of the values that the LMS refuses.
 */
export function createLmsCalls(found: object, standard: Standard, warn: (sentence: string) => void): LmsCalls {
  const { methods, codes, signOfLife } = standard;
  const api = found as Readonly<Record<string, (...given: readonly string[]) => unknown>>;
  const refusals = createRefusals(codes, warn);
  let phase: 'idle' | 'active' | 'finished' = 'idle';

  const call = (method: string, ...given: readonly string[]): unknown => attempt(() => api[method]?.(...given));
  const lastError = (): string => textOf(call(methods.lastError));
  const opens = (): boolean => saysYes(call(methods.initialize, ''));
  /** A session opened by someone else in this page answers; one already finished has an error to tell. */
  const wasOpen = (): boolean =>
    codes.maybeOpen.includes(lastError()) && textOf(call(methods.get, signOfLife)) !== '' && lastError() === NO_ERROR;
  /** Whether a reading broke down, rather than found nothing: the next one may not. */
  const hasFailed = (answer: unknown): boolean =>
    answer === THREW || answer === null || answer === undefined || (answer === '' && lastError() === GENERAL_ERROR);
  const finishes = (): boolean => saysYes(call(methods.finish, ''));

  return {
    initialize: () => {
      if (phase !== 'idle') return false;
      const isOpen = opens() || wasOpen() || opens();
      if (isOpen) phase = 'active';
      return isOpen;
    },
    isActive: () => phase === 'active',
    get: (element) => {
      if (phase !== 'active') return '';
      const answer = call(methods.get, element);
      return textOf(hasFailed(answer) ? call(methods.get, element) : answer);
    },
    set: (element, value, isQuiet = false) => {
      if (phase !== 'active') return 'failed';
      if (refusals.isUnsupported(element)) return 'unsupported';
      const answer = call(methods.set, element, value);
      if (saysYes(answer)) return 'accepted';
      if (answer === THREW) return 'failed';
      const code = lastError();
      // Some LMSs answer false without an error once they have taken the value.
      if (code === NO_ERROR) return 'accepted';
      const refusal = refusals.judge(element, code);
      if (refusal === 'rejected' && !isQuiet) refusals.tell(element, value, code);
      return refusal;
    },
    isUnsupported: refusals.isUnsupported,
    commit: () => {
      if (phase !== 'active') return 'failed';
      const answer = call(methods.commit, '');
      if (saysYes(answer)) return 'accepted';
      return answer !== THREW && codes.lost.includes(lastError()) ? 'lost' : 'failed';
    },
    finish: () => {
      if (phase !== 'active') return false;
      phase = 'finished';
      return finishes() || finishes();
    },
  };
}
