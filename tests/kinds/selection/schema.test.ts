import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'a fatal item that is right',
    [[157, 'false', 'true']],
    [
      '158 scenes[2].items[2].fatal: Un élément fatal ne peut pas être juste. → Mettez « right » à false, ou retirez « fatal ».',
    ],
  ],
  [
    'a required item that is not right',
    [[151, 'true', 'false, "required": true']],
    [
      '151 scenes[2].items[1].required: Un élément exigé doit être juste. → Mettez « right » à true, ou retirez « required ».',
    ],
  ],
  [
    'a fatal outcome without fatal item',
    [[158, '"fatal": true,', '']],
    [
      '180 scenes[2].outcomes.fatal: La suite « fatal » ne sert jamais : aucun élément n’est fatal. → Retirez-la, ou mettez « fatal » à true sur un élément.',
    ],
  ],
  [
    'a fatal item without fatal outcome',
    [[180, 'fatal', 'fatals']],
    [
      '162 scenes[2].outcomes.fatal: Un élément est fatal, mais la suite « fatal » manque. → Ajoutez « fatal » dans « outcomes ».',
      '180 scenes[2].outcomes.fatals: La clé « fatals » est inconnue. → Vouliez-vous dire « fatal » ?',
    ],
  ],
  [
    'nothing to tick',
    [
      [144, 'true', 'false'],
      [145, 'true', 'false'],
      [151, 'true', 'false'],
    ],
    [
      '139 scenes[2].items: Aucun élément n’est juste : il n’y a rien à cocher. → Mettez « right » à true pour au moins un élément.',
    ],
  ],
  [
    'a threshold above the number of items',
    [[164, '3', '4']],
    [
      '164 scenes[2].outcomes.good.atLeast: Le seuil de « good » est 4, mais il n’y a que 3 éléments. → Donnez un seuil de 3 au plus.',
    ],
  ],
  [
    'thresholds in the wrong order',
    [[170, '2', '3']],
    [
      '170 scenes[2].outcomes.acceptable.atLeast: Le seuil de « acceptable » (3) n’est pas sous celui de « good » (3). → Donnez à « acceptable » un seuil plus petit, ou retirez-le.',
    ],
  ],
  [
    'a threshold of zero',
    [[170, '2', '0']],
    [
      '170 scenes[2].outcomes.acceptable.atLeast: « atLeast » vaut 0 : 1 au moins. → Écrivez un nombre entier de 1 à 10.',
    ],
  ],
  [
    'a fatal outcome that leads elsewhere',
    [[183, '"Tu as choisi."', '"Tu as choisi.", "next": "fin"']],
    [
      '183 scenes[2].outcomes.fatal.next: Une suite fatale ne peut pas avoir « next ». → Retirez cette clé : après une réponse fatale, on revient à la même scène, sans que rien ait changé.',
    ],
  ],
];

test.each(MISTAKES)('refuses %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
