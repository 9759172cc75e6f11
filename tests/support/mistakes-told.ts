import { expect } from 'vitest';
import type { Mistake } from '../../src/kinds/mistake.ts';

/** `path: message → hint`, with plain spaces for no-break ones, none of which may be missing. */
export const mistakesTold = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ path, message, hint }) => {
    const words = `${message} → ${hint}`;
    expect(words).not.toMatch(/« | »| [:;?!]/);
    return `${path.join('.')}: ${words}`.replaceAll('\u00A0', ' ');
  });
