import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'a fatal choice that leads elsewhere',
    [[116, '"story": "Tu as choisi."', '"story": "Tu as choisi.", "next": "tri"']],
    [
      '116 scenes[1].choices[2].next: Une suite fatale ne peut pas avoir « next ». → Retirez cette clé : après une réponse fatale, on revient à la même scène, sans que rien ait changé.',
    ],
  ],
  [
    'a fatal choice that sets a variable',
    [[116, '"story": "Tu as choisi."', '"story": "Tu as choisi.", "set": { "vu": true }']],
    [
      '116 scenes[1].choices[2].set: Une suite fatale ne peut pas avoir « set ». → Retirez cette clé : après une réponse fatale, on revient à la même scène, sans que rien ait changé.',
    ],
  ],
];

test.each(MISTAKES)('refuses %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
