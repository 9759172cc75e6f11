import type { CallRecord } from '../relay-messages.ts';
import type { Api12 } from './api12.ts';

/** Reports every call with its answer, the error it leaves and the time it took. The answers are untouched. */
export function recordCalls(api: Api12, now: () => number, onCall: (call: CallRecord) => void): Api12 {
  const recorded =
    (name: keyof Api12) =>
    (...args: unknown[]): string => {
      const start = now();
      const answer = (api[name] as (...all: unknown[]) => string)(...args);
      onCall({ name, args: args.map(showArgument), answer, error: api.LMSGetLastError(), milliseconds: now() - start });
      return answer;
    };
  return {
    LMSInitialize: recorded('LMSInitialize'),
    LMSFinish: recorded('LMSFinish'),
    LMSGetValue: recorded('LMSGetValue'),
    LMSSetValue: recorded('LMSSetValue'),
    LMSCommit: recorded('LMSCommit'),
    LMSGetLastError: recorded('LMSGetLastError'),
    LMSGetErrorString: recorded('LMSGetErrorString'),
    LMSGetDiagnostic: recorded('LMSGetDiagnostic'),
  };
}

/** A value that is not a string is a mistake worth seeing; an object is not turned into text, for that runs its code. */
function showArgument(argument: unknown): string {
  if (typeof argument === 'string') return argument;
  const isSimple = ['number', 'boolean', 'bigint'].includes(typeof argument) || argument == null;
  return isSimple ? `${String(argument)} (${argument === null ? 'null' : typeof argument})` : `(${typeof argument})`;
}
