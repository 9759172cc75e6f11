import { goodPatterns, type Play, partsIn } from '../play.ts';
import type { QuestionScene } from './scene.ts';

/** One letter is answered; each choice is an outcome of its own. */
export const question: Play<QuestionScene> = {
  parts: (scene) => partsIn('choices', scene.choices),
  letters: (scene, holds) =>
    scene.choices
      .filter(({ requires }) => requires === undefined || holds(requires))
      .map(({ letter }) => letter)
      .join(''),
  judge: (_scene, response, offered) => (response.length === 1 && offered.includes(response) ? response : null),
  outcomes: (scene) => Object.fromEntries(scene.choices.map((choice) => [choice.letter, choice])),
  answers: (_scene, offered) => [...offered].map((response) => ({ response, weight: 1 / offered.length })),
  closes: (_scene, response) => response,
  interaction: (scene) => {
    const letters = scene.choices.map(({ letter }) => letter);
    return { type: 'choice', patterns: goodPatterns(question, scene, letters.join(''), letters) };
  },
};
