import type { CallRecord } from '../relay-messages.ts';
import type { ScormApi } from './standard.ts';

/** Reports every call with its answer, the error it leaves and the time it took. The answers are untouched. */
export function recordCalls(
  { api, lastError }: { readonly api: ScormApi; readonly lastError: () => string },
  now: () => number,
  onCall: (call: CallRecord) => void,
): ScormApi {
  const recorded = Object.entries(api).map(([name, call]) => [
    name,
    (...args: unknown[]): string => {
      const start = now();
      const answer = call(...args);
      onCall({ name, args: args.map(showArgument), answer, error: lastError(), milliseconds: now() - start });
      return answer;
    },
  ]);
  return Object.fromEntries(recorded) as ScormApi;
}

/** A value that is not a string is a mistake worth seeing; an object is not turned into text, for that runs its code. */
function showArgument(argument: unknown): string {
  if (typeof argument === 'string') return argument;
  const isSimple = ['number', 'boolean', 'bigint'].includes(typeof argument) || argument == null;
  return isSimple ? `${String(argument)} (${argument === null ? 'null' : typeof argument})` : `(${typeof argument})`;
}
