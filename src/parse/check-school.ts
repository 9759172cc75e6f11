import type { Mistake } from '../kinds/mistake.ts';
import { quote } from './french-words.ts';
import { fieldOf, listOf } from './json-value.ts';
import type { Check } from './parse-file.ts';

/** A scene names each of the school's data once. */
export const checkSchool: Check = function* (lesson): Generator<Mistake> {
  for (const [index, scene] of listOf(fieldOf(lesson, 'scenes')).entries()) {
    const named = listOf(fieldOf(scene, 'school'));
    for (const [place, line] of named.entries()) {
      if (named.indexOf(line) === place) continue;
      yield {
        path: ['scenes', index, 'school', place],
        message: `${quote(line)} est nommé deux fois dans cette scène.`,
        hint: 'Gardez-le une fois.',
      };
    }
  }
};
