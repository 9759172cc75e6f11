import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'a first step that does not exist',
    [[216, 'x', 'q']],
    [
      '216 scenes[3].first: « first » vaut « q », qui n’est la lettre d’aucune étape. → Lettres de cette scène : x, y, z.',
    ],
  ],
  [
    'a first step that is not first in the right order',
    [[216, 'x', 'y']],
    [
      '216 scenes[3].first: L’étape « y » doit venir en premier, mais son rang n’est pas le plus petit. → Donnez-lui le plus petit rang, ou changez « first » : sinon le bon ordre serait jugé faux.',
    ],
  ],
  [
    'a fatal order',
    [[229, '}', '}, "fatal": { "consequence": "A.", "feedback": "B.", "story": "C." }']],
    ['229 scenes[3].outcomes.fatal: Aucun ordre n’est fatal : la suite « fatal » ne sert jamais. → Retirez-la.'],
  ],
  [
    'a threshold above the number of steps',
    [[219, '3', '4']],
    [
      '219 scenes[3].outcomes.good.atLeast: Le seuil de « good » est 4, mais il n’y a que 3 éléments. → Donnez un seuil de 3 au plus.',
    ],
  ],
];

test.each(MISTAKES)('refuses %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
