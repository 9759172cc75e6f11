import { expect, test } from 'vitest';
import type { LogEntryScene } from '../../../src/kinds/log_entry/scene.ts';
import { aLogEntry } from '../../support/scene-builder.ts';
import { type Draft, remarksOn } from '../../support/scene-remarks.ts';

const remarksAfter = (change: (scene: Draft<LogEntryScene>) => void): readonly string[] =>
  remarksOn(aLogEntry('registre', 0, 'fin'), change);

test('nothing is said of a well-written line', () => {
  expect(remarksAfter(() => undefined)).toEqual([]);
});

type Row = readonly [mistake: string, change: Parameters<typeof remarksAfter>[0], remark: string];

const MISTAKES: readonly Row[] = [
  [
    'a field without a right option',
    ({ fields }) => {
      fields[1]!.options[0]!.right = false;
    },
    'fields[1].options: Aucune option de cette case n’est juste : elle ne peut pas être bien remplie. → Mettez « right » à true pour au moins une option.',
  ],
  [
    'a letter that two fields share',
    ({ fields }) => {
      fields[2]!.options[2]!.letter = 'a';
    },
    'fields[2].options[2].letter: « letter » vaut « a », déjà pris dans une autre liste de cette scène. → Donnez une valeur qui ne sert nulle part ailleurs dans la scène.',
  ],
  [
    'an option named as a field is',
    ({ fields }) => {
      fields[1]!.options[0]!.id = 'heure';
    },
    'fields[1].options[0].id: « id » vaut « heure », déjà pris dans une autre liste de cette scène. → Donnez une valeur qui ne sert nulle part ailleurs dans la scène.',
  ],
  [
    'a fatal line',
    (scene) => {
      scene.outcomes.fatal = scene.outcomes.wrong;
    },
    'outcomes.fatal: Aucune ligne n’est fatale : la suite « fatal » ne sert jamais. → Retirez-la.',
  ],
  [
    'a threshold above the number of fields',
    ({ outcomes }) => {
      outcomes.good.atLeast = 4;
    },
    'outcomes.good.atLeast: Le seuil de « good » est 4, mais il n’y a que 3 éléments. → Donnez un seuil de 3 au plus.',
  ],
];

test.each(MISTAKES)('refuses %s', (_, change, remark) => {
  expect(remarksAfter(change)).toEqual([remark]);
});
