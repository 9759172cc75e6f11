/** What a call gave that threw. */
export const THREW = Symbol('threw');

export function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return THREW;
  }
}

/** LMSs answer `true`, `"true"`, now and then `1`, and nothing at all when they are going away. */
export const saysYes = (answer: unknown): boolean =>
  answer === true || answer === 'true' || answer === 1 || answer === '1';

/** Empty for nothing, for what threw, and for what has no text. */
export function textOf(answer: unknown): string {
  if (answer === THREW || answer === null || answer === undefined) return '';
  try {
    return String(answer);
  } catch {
    return '';
  }
}
