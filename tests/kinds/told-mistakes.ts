import type { Mistake } from '../../src/kinds/mistake.ts';

const WITHOUT_NO_BREAK_SPACE = /« | »| [:;?!]/;

/** `path: message → hint`, with plain spaces for no-break ones. Throws when one of these is missing. */
export const toldOf = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ path, message, hint }) => {
    const words = `${message} → ${hint}`;
    if (WITHOUT_NO_BREAK_SPACE.test(words)) throw new Error(`a no-break space is missing in « ${words} »`);
    return `${path.join('.')}: ${words}`.replaceAll('\u00A0', ' ');
  });
