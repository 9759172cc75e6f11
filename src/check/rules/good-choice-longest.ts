import { defineRule } from '../define-rule.ts';
import { isGivenAway } from '../given-away.ts';

/** In percent, so that comparing stays exact. */
const MOST_QUESTIONS = 40;

export default defineRule({
  name: 'good-choice-longest',
  severity: 'error',
  *check({ lesson }) {
    const questions = lesson.scenes.filter((scene) => scene.kind === 'question');
    const givenAway = questions.filter(isGivenAway).map(({ id }) => id);
    if (100 * givenAway.length <= MOST_QUESTIONS * questions.length) return;
    yield {
      source: 'lesson',
      path: ['scenes'],
      message: `Le bon choix est nettement le plus long dans ${givenAway.length} questions sur ${questions.length} : ${givenAway.join(', ')}.`,
      hint: 'Raccourcissez ces bons choix, ou donnez aux autres la raison que les gens ont vraiment.',
    };
  },
});
