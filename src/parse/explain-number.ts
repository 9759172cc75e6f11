import * as z from 'zod';
import type { JsonPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { hugeWords, nameOf } from './french-words.ts';

type RawIssue = z.core.$ZodRawIssue;
type Words = Omit<Mistake, 'path'>;

/** « de 1 à 100 », after a space. Every integer of zod has the bounds of safe integers, which mean nothing here. */
function rangeWords({ minValue, maxValue }: z.ZodNumber): string {
  const least = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? minValue : null;
  const most = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? maxValue : null;
  if (least !== null && most !== null) return ` de ${least} à ${most}`;
  if (least !== null) return ` d’au moins ${least}`;
  return most === null ? '' : ` d’au plus ${most}`;
}

const numberHint = (schema: z.ZodNumber, input: unknown): string => {
  const range = rangeWords(schema);
  const what = `un nombre${schema.isInt ? ' entier' : ''}${range}`;
  if (typeof input === 'string') return `Écrivez ${what}, sans guillemets.`;
  return range === '' && hugeWords(input) !== null ? `Écrivez ${what} plus proche de zéro.` : `Écrivez ${what}.`;
};

/** What to write where the schema wants a number; null where it wants something else. */
export function numberHintOf({ schema, inst, input }: RawIssue): string | null {
  const wanted = [schema, inst].find((one) => one instanceof z.ZodNumber);
  return wanted ? numberHint(wanted, input) : null;
}

/** What is wrong with a number too large to be told in digits; null for any other value. */
export function explainHuge(issue: RawIssue, path: JsonPath, types: readonly string[]): Words | null {
  const huge = hugeWords(issue.input);
  if (huge === null || !types.some((type) => type === 'number' || type === 'int')) return null;
  const hint = numberHintOf(issue) ?? 'Écrivez un nombre entier plus proche de zéro.';
  return { message: `${nameOf(path)} est ${huge}.`, hint };
}
