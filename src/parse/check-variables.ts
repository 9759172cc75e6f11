import type { JsonPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { hugeWords, quote } from './french-words.ts';
import { everyValue, fieldOf, isObject, listOf } from './json-value.ts';
import { suggest } from './nearest-word.ts';
import type { Check } from './parse-file.ts';

/** Keys that name variables, wherever they stand. */
const NAMING = new Set<unknown>(['when', 'requires', 'set']);

/** Parts of a lesson that use variables. */
const USING = ['simulation', 'scenes'];

/** Whether a bound can be told of; the schema refuses a huge one. */
const isBound = (value: unknown): value is number => typeof value === 'number' && hugeWords(value) === null;

/** What a declared variable may be, in French, or null when `value` may be its value. */
function refusal(variable: unknown, value: unknown): string | null {
  const [type, min, max] = ['type', 'min', 'max'].map((key) => fieldOf(variable, key));
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'true ou false';
  if (type !== 'integer' || !isBound(min) || !isBound(max) || min >= max) return null;
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return fits ? null : `un nombre entier de ${min} à ${max}`;
}

function* valueMistakes(variable: unknown, value: unknown, path: JsonPath, name: string): Generator<Mistake> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* valueMistakes(variable, one, [...path, index], name);
    return;
  }
  const wanted = refusal(variable, value);
  if (wanted === null) return;
  yield {
    path,
    message: `La variable ${quote(name)} ne peut pas valoir ${quote(value)}.`,
    hint: `Elle vaut ${wanted}.`,
  };
}

/** Variables that are used without being declared, or with values that they cannot have. */
export const checkVariables: Check = function* (lesson): Generator<Mistake> {
  const declared = fieldOf(lesson, 'variables');
  const names = isObject(declared) ? Object.keys(declared) : [];
  for (const name of names) {
    const variable = fieldOf(declared, name);
    const [min, max] = [fieldOf(variable, 'min'), fieldOf(variable, 'max')];
    if (isBound(min) && isBound(max) && min >= max) {
      yield {
        path: ['variables', name, 'max'],
        message: `« max » (${max}) n’est pas au-dessus de « min » (${min}).`,
        hint: 'Donnez au moins deux valeurs à la variable.',
      };
    } else if (fieldOf(variable, 'initial') !== undefined) {
      yield* valueMistakes(variable, fieldOf(variable, 'initial'), ['variables', name, 'initial'], name);
    }
  }
  const places = USING.flatMap((key) => [...everyValue(fieldOf(lesson, key), [key])]);
  for (const { path, value: uses } of places) {
    if (!NAMING.has(path.at(-1)) || !isObject(uses)) continue;
    for (const [name, value] of Object.entries(uses)) {
      if (names.includes(name)) yield* valueMistakes(fieldOf(declared, name), value, [...path, name], name);
      else {
        yield {
          path: [...path, name],
          message: `La variable ${quote(name)} n’est pas déclarée.`,
          hint: suggest(name, names, 'Déclarez-la dans « variables » de la leçon.'),
        };
      }
    }
  }
};

/** Variables that are drawn without being integers, or that something sets afterwards: a draw stays what it is. */
export const checkDraws: Check = function* (lesson): Generator<Mistake> {
  const drawn = listOf(fieldOf(lesson, 'draws'));
  const declared = fieldOf(lesson, 'variables');
  for (const [index, name] of drawn.entries()) {
    if (typeof name !== 'string') continue;
    if (drawn.indexOf(name) < index) {
      yield { path: ['draws', index], message: `${quote(name)} est tirée deux fois.`, hint: 'Retirez-en une.' };
    } else if (fieldOf(fieldOf(declared, name), 'type') !== 'integer') {
      yield {
        path: ['draws', index],
        message: `${quote(name)} n’est pas une variable entière de la leçon.`,
        hint: 'Déclarez-la dans « variables », de type « integer », avec ses bornes.',
      };
    }
  }
  for (const { path, value: uses } of everyValue(fieldOf(lesson, 'scenes'), ['scenes'])) {
    if (path.at(-1) !== 'set' || !isObject(uses)) continue;
    for (const name of Object.keys(uses).filter((one) => drawn.includes(one))) {
      yield {
        path: [...path, name],
        message: `La variable ${quote(name)} est tirée au sort : rien ne la change ensuite.`,
        hint: 'Retirez-la de « set », ou employez une autre variable.',
      };
    }
  }
};
