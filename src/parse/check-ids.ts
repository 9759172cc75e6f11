import { formatPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { quote } from './french-words.ts';
import { everyValue, fieldOf } from './json-value.ts';
import type { Check } from './parse-file.ts';

/** Each value of `key` may be used once in a list, whatever the list and wherever it stands. */
export const uniqueInLists = (key: string): Check =>
  function* (root): Generator<Mistake> {
    for (const { path, value: list } of everyValue(root)) {
      if (!Array.isArray(list)) continue;
      const taken = new Map<unknown, number>();
      for (const [index, one] of list.entries()) {
        const value = fieldOf(one, key);
        if (value === undefined) continue;
        const before = taken.get(value);
        if (before === undefined) taken.set(value, index);
        else {
          yield {
            path: [...path, index, key],
            message: `${quote(key)} vaut ${quote(value)}, déjà pris par ${formatPath([...path, before])}.`,
            hint: 'Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
          };
        }
      }
    }
  };
