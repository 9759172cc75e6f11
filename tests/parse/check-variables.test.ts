import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'a draw of what is no integer of the lesson',
    [[18, '"variables"', '"draws": ["vu", "rien"], "variables"']],
    [
      '18 draws[0]: « vu » n’est pas une variable entière de la leçon. → Déclarez-la dans « variables », de type « integer », avec ses bornes.',
      '18 draws[1]: « rien » n’est pas une variable entière de la leçon. → Déclarez-la dans « variables », de type « integer », avec ses bornes.',
      '93 scenes[1].choices[0].set.vu: La variable « vu » est tirée au sort : rien ne la change ensuite. → Retirez-la de « set », ou employez une autre variable.',
    ],
  ],
  [
    'a draw made twice',
    [
      [18, '"variables"', '"draws": ["niveau", "niveau"], "variables"'],
      [93, '"vu": true,', ''],
      [94, '"niveau": 2', '"vu": true'],
    ],
    ['18 draws[1]: « niveau » est tirée deux fois. → Retirez-en une.'],
  ],
  [
    'a variable named like what every object has',
    [[93, 'vu', 'constructor']],
    [
      '93 scenes[1].choices[0].set.constructor: La variable « constructor » n’est pas déclarée. → Déclarez-la dans « variables » de la leçon.',
    ],
  ],
  [
    'a variable that is not declared',
    [[93, 'vu', 'vue']],
    ['93 scenes[1].choices[0].set.vue: La variable « vue » n’est pas déclarée. → Vouliez-vous dire « vu » ?'],
  ],
  [
    'a value out of bounds',
    [[94, '2', '4']],
    [
      '94 scenes[1].choices[0].set.niveau: La variable « niveau » ne peut pas valoir « 4 ». → Elle vaut un nombre entier de 0 à 3.',
    ],
  ],
  [
    'a number given to a boolean',
    [[93, 'true', '1']],
    ['93 scenes[1].choices[0].set.vu: La variable « vu » ne peut pas valoir « 1 ». → Elle vaut true ou false.'],
  ],
  [
    'a value out of bounds in a list',
    [[66, '[2, 3]', '[2, 9]']],
    [
      '66 scenes[0].picture.layers[1].when.niveau[1]: La variable « niveau » ne peut pas valoir « 9 ». → Elle vaut un nombre entier de 0 à 3.',
    ],
  ],
  [
    'a number required of a boolean',
    [[106, 'false', '2']],
    ['106 scenes[1].choices[1].requires.vu: La variable « vu » ne peut pas valoir « 2 ». → Elle vaut true ou false.'],
  ],
  [
    'a condition on an undeclared variable',
    [[241, 'vu', 'lu']],
    ['241 scenes[4].asides[0].when.lu: La variable « lu » n’est pas déclarée. → Vouliez-vous dire « vu » ?'],
  ],
  [
    'an initial value out of bounds',
    [[27, '1', '7']],
    [
      '27 variables.niveau.initial: La variable « niveau » ne peut pas valoir « 7 ». → Elle vaut un nombre entier de 0 à 3.',
    ],
  ],
  [
    'bounds that leave one value',
    [[26, '3', '0']],
    [
      '26 variables.niveau.max: « max » (0) n’est pas au-dessus de « min » (0). → Donnez au moins deux valeurs à la variable.',
    ],
  ],
];

test.each(MISTAKES)('finds %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
