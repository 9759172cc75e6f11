import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'two scenes of one id',
    [[235, 'fin', 'pas']],
    [
      '231 scenes[3].next: « next » mène à « fin », mais aucune scène de la leçon ne s’appelle ainsi. → Ajoutez cette scène, ou corrigez le lien.',
      '235 scenes[4].id: « id » vaut « pas », déjà pris par scenes[3]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
    ],
  ],
  [
    'two slots of one id',
    [[37, 'a02_tri', 'a01_hall']],
    [
      '37 slots[1].id: « id » vaut « a01_hall », déjà pris par slots[0]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
      '134 scenes[2].slot: « slot » mène à « a02_tri », mais aucun emplacement de « slots » ne s’appelle ainsi. → Ajoutez-le à la fin de « slots », ou corrigez le lien.',
    ],
  ],
  [
    'two choices of one id',
    [[98, 'rester', 'sortir']],
    [
      '98 scenes[1].choices[1].id: « id » vaut « sortir », déjà pris par scenes[1].choices[0]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
    ],
  ],
  [
    'two choices of one letter',
    [[99, '"b"', '"a"']],
    [
      '99 scenes[1].choices[1].letter: « letter » vaut « a », déjà pris par scenes[1].choices[0]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
    ],
  ],
  [
    'two decisions of one trace',
    [[135, '1', '0']],
    [
      '135 scenes[2].trace: « trace » vaut « 0 », déjà pris par scenes[1]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
    ],
  ],
  [
    'two items of one id',
    [[204, 'deux', 'un']],
    [
      '204 scenes[3].items[1].id: « id » vaut « un », déjà pris par scenes[3].items[0]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
    ],
  ],
];

test.each(MISTAKES)('finds %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
