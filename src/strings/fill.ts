import type { Strings } from './strings.ts';

export type Holes = Readonly<Record<string, string | number>>;

/** The sentence with every `{hole}` replaced by its value. Throws when a hole has no value. */
export const fill = (sentence: string, values: Holes): string =>
  sentence.replace(/\{(\w+)\}/g, (_, hole: string) => {
    const value = values[hole];
    if (value === undefined) throw new Error(`no value for {${hole}} in « ${sentence} »`);
    return String(value);
  });

/** The form of a count that `n` asks for, filled with `n`: French says 0 and 1 in the singular, English 1 only. */
export const count = (
  { language }: Pick<Strings, 'language'>,
  forms: { one: string; other: string },
  n: number,
): string => fill((language === 'fr' ? n < 2 : n === 1) ? forms.one : forms.other, { n });
