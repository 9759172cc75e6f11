import { countWords, sentencesOf } from '../count-words.ts';
import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

const MOST_WORDS = 24;
const READ_BY_LEARNERS = new Set(['text', 'says', 'consequence', 'feedback', 'note', 'story', 'remember']);

export default defineRule({
  name: 'sentence-length',
  severity: 'warning',
  *check({ lesson: { scenes, experiment } }) {
    const texts = [...strings(scenes, ['scenes']), ...strings(experiment, ['experiment'])];
    for (const { name, path, value } of texts) {
      if (!READ_BY_LEARNERS.has(name)) continue;
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
