import type { QuestionScene } from '../../kinds/question/scene.ts';
import { defineRule } from '../define-rule.ts';

/** Both in percent, so that comparing stays exact. */
const LONGER_BY = 15;
const MOST_QUESTIONS = 40;

const longest = (choices: QuestionScene['choices']): number => Math.max(0, ...choices.map(({ text }) => text.length));

const givesItselfAway = ({ choices }: QuestionScene): boolean =>
  100 * longest(choices.filter(({ verdict }) => verdict === 'good')) >
  (100 + LONGER_BY) * longest(choices.filter(({ verdict }) => verdict !== 'good'));

export default defineRule({
  name: 'good-choice-longest',
  severity: 'error',
  *check({ lesson }) {
    const questions = lesson.scenes.filter((scene) => scene.kind === 'question');
    const givenAway = questions.filter(givesItselfAway).map(({ id }) => id);
    if (100 * givenAway.length <= MOST_QUESTIONS * questions.length) return;
    yield {
      source: 'lesson',
      path: ['scenes'],
      message: `Le bon choix est nettement le plus long dans ${givenAway.length} questions sur ${questions.length} : ${givenAway.join(', ')}.`,
      hint: 'Raccourcissez ces bons choix, ou donnez aux autres la raison que les gens ont vraiment.',
    };
  },
});
