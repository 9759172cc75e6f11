import * as z from 'zod';
import type { JsonPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { explainHuge, numberHintOf } from './explain-number.ts';
import { nameOf, quote, quoteAll, typeWords, typeWordsOf } from './french-words.ts';
import { fieldOf } from './json-value.ts';
import { nearestWord, suggest } from './nearest-word.ts';

type RawIssue = z.core.$ZodRawIssue;
type Words = Omit<Mistake, 'path'>;
type Explain<C extends RawIssue['code']> = (issue: Extract<RawIssue, { code: C }>, path: JsonPath) => Words;

/** What the schema says of the value to an author. */
const descriptionOf = ({ schema, inst }: RawIssue, otherwise: string): string =>
  [schema, inst].flatMap((one) => (one instanceof z.ZodType ? [one.description] : [])).find(Boolean) ?? otherwise;

const plural = (count: number): string => (count > 1 ? 's' : '');

const missing = (issue: RawIssue, path: JsonPath): Words => ({
  message: `La clé ${nameOf(path)} manque.`,
  hint: descriptionOf(issue, 'Ajoutez-la.'),
});

const mustBe = (issue: RawIssue, path: JsonPath, types: readonly string[]): Words => {
  const huge = explainHuge(issue, path, types);
  if (huge) return huge;
  const wanted = [...new Set(types.map(typeWords))].join(' ou ');
  return {
    message: `${nameOf(path)} doit être ${wanted}, et non ${typeWordsOf(issue.input)}.`,
    hint: numberHintOf(issue) ?? descriptionOf(issue, `Écrivez ${wanted}.`),
  };
};

const oneOf = (written: unknown, options: readonly string[]): string =>
  options.length === 1
    ? `Écrivez ${quoteAll(options)}.`
    : `${suggest(String(written), options, '')} Valeurs possibles : ${quoteAll(options)}.`.trim();

const wrongType: Explain<'invalid_type'> = (issue, path) => mustBe(issue, path, [issue.expected]);

const wrongForm: Explain<'invalid_format'> = (issue, path) => {
  const input = String(issue.input);
  if (input.trim() === '') return { message: `${nameOf(path)} est vide.`, hint: 'Écrivez un texte.' };
  if (input.trim() !== input) {
    return { message: `${nameOf(path)} commence ou finit par une espace.`, hint: 'Retirez cette espace.' };
  }
  return {
    message: `${quote(input)} n’a pas la forme attendue.`,
    hint: descriptionOf(issue, 'Corrigez la valeur.'),
  };
};

const tooBig: Explain<'too_big'> = (issue, path) => {
  const most = Number(issue.maximum);
  if (typeof issue.input === 'string') {
    const extra = issue.input.length - most;
    const message = `${nameOf(path)} est trop long de ${extra} caractère${plural(extra)} (${most} au plus).`;
    return { message, hint: 'Raccourcissez : une idée par phrase.' };
  }
  const size = Array.isArray(issue.input) ? `compte ${issue.input.length} éléments` : `vaut ${String(issue.input)}`;
  const hint = numberHintOf(issue) ?? descriptionOf(issue, 'Réduisez.');
  return explainHuge(issue, path, ['number']) ?? { message: `${nameOf(path)} ${size} : ${most} au plus.`, hint };
};

const tooSmall: Explain<'too_small'> = (issue, path) => {
  const count = Array.isArray(issue.input) ? issue.input.length : null;
  const size = count === null ? `vaut ${String(issue.input)}` : `compte ${count} élément${plural(count)}`;
  const least = Number(issue.minimum);
  const hint = numberHintOf(issue) ?? descriptionOf(issue, 'Complétez.');
  return explainHuge(issue, path, ['number']) ?? { message: `${nameOf(path)} ${size} : ${least} au moins.`, hint };
};

const wrongStep: Explain<'not_multiple_of'> = (issue, path) => ({
  message: `${nameOf(path)} vaut ${quote(issue.input)}, qui n’est pas un multiple de ${issue.divisor}.`,
  hint: descriptionOf(issue, 'Corrigez le nombre.'),
});

const wrongValue: Explain<'invalid_value'> = (issue, path) => ({
  message: `${nameOf(path)} vaut ${quote(issue.input)}, qui n’est pas permis.`,
  hint: oneOf(issue.input, issue.values.map(String)),
});

/** No alternative is of the value's type, or the key that tells the alternatives apart has an unknown value. */
const noAlternative: Explain<'invalid_union'> = (issue, path) => {
  if (issue.discriminator === undefined) {
    const types = issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
    return mustBe(issue, path, types);
  }
  const written = fieldOf(issue.input, issue.discriminator);
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const message =
    written === undefined
      ? `La clé ${nameOf(path)} manque.`
      : `${nameOf(path)} vaut ${quote(written)}, qui n’existe pas.`;
  return { message, hint: oneOf(written, options) };
};

const knownKeys = ({ inst }: RawIssue): readonly string[] =>
  inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];

/** Places of the keys that were meant by unknown ones: that these are missing needs no telling. */
export const meantKeys = (issue: RawIssue, path: JsonPath): readonly JsonPath[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.flatMap((key) => {
        const meant = nearestWord(key, knownKeys(issue));
        return meant === null ? [] : [[...path, meant]];
      })
    : [];

const unknownKey = (issue: RawIssue, key: string): Words => {
  const known = knownKeys(issue);
  return {
    message: `La clé ${quote(key)} est inconnue.`,
    hint: suggest(key, known, `Retirez-la. Clés possibles : ${quoteAll(known)}.`),
  };
};

const words = (issue: RawIssue, path: JsonPath): Words => {
  if (issue.input === undefined) return missing(issue, path);
  if (issue.code === 'invalid_type') return wrongType(issue, path);
  if (issue.code === 'invalid_format') return wrongForm(issue, path);
  if (issue.code === 'too_big') return tooBig(issue, path);
  if (issue.code === 'too_small') return tooSmall(issue, path);
  if (issue.code === 'invalid_value') return wrongValue(issue, path);
  if (issue.code === 'invalid_union') return noAlternative(issue, path);
  if (issue.code === 'not_multiple_of') return wrongStep(issue, path);
  return { message: `${nameOf(path)} n’est pas permis.`, hint: descriptionOf(issue, 'Corrigez la valeur.') };
};

/** What one zod issue means, for the author: one mistake, or one per unknown key. `path` is from the file's root. */
export const explainIssue = (issue: RawIssue, path: JsonPath): readonly Mistake[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(issue, key) }))
    : [{ path, ...words(issue, path) }];
