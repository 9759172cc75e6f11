import type { ErrorCodes } from './standard.ts';

/** Why a value was not taken: refused for good, of an element the LMS does not keep, no session, or for the moment. */
export type Refusal = 'rejected' | 'unsupported' | 'lost' | 'failed';

const LONGEST_QUOTE = 60;

const withoutIndexes = (element: string): string => element.replace(/\.\d+(?=\.|$)/g, '.n');

/** Remembers what an LMS refuses, so that it is asked once. */
export function createRefusals({ unsupported, forGood, lost }: ErrorCodes, warn: (sentence: string) => void) {
  const unknown = new Set<string>();
  const told = new Set<string>();

  return {
    isUnsupported: (element: string): boolean => unknown.has(withoutIndexes(element)),
    /** What an error code says about a value that was refused. */
    judge: (element: string, code: string): Refusal => {
      if (unsupported.includes(code)) {
        unknown.add(withoutIndexes(element));
        return 'unsupported';
      }
      if (lost.includes(code)) return 'lost';
      return forGood.includes(code) ? 'rejected' : 'failed';
    },
    /** A value refused for good is a mistake of ours: told once for each kind of element and error. */
    tell: (element: string, value: string, code: string): void => {
      const key = `${withoutIndexes(element)} ${code}`;
      if (!told.has(key)) {
        warn(`SCORM: the LMS refused ${element} = "${value.slice(0, LONGEST_QUOTE)}" (error ${code})`);
      }
      told.add(key);
    },
  };
}
