import { countWords, sentencesOf } from '../count-words.ts';
import { defineRule } from '../define-rule.ts';
import { readTexts } from '../read-texts.ts';

const MOST_WORDS = 24;

export default defineRule({
  name: 'sentence-length',
  severity: 'warning',
  *check({ lesson }) {
    for (const { path, value } of readTexts(lesson)) {
      const longest = sentencesOf(value).reduce(
        (one, other) => (countWords(other) > countWords(one) ? other : one),
        '',
      );
      const words = countWords(longest);
      if (words <= MOST_WORDS) continue;
      yield {
        source: 'lesson',
        path,
        message: `Une phrase a ${words} mots : « ${longest.split(/\s+/).slice(0, 6).join(' ')}… ».`,
        hint: `Coupez-la : ${MOST_WORDS} mots au plus se lisent d’un trait.`,
      };
    }
  },
});
