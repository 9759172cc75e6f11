import { expect, test } from 'vitest';
import type { CallScene } from '../../../src/kinds/call/scene.ts';
import { aCall } from '../../support/scene-builder.ts';
import { type Draft, remarksOn } from '../../support/scene-remarks.ts';

const remarksAfter = (change: (scene: Draft<CallScene>) => void): readonly string[] =>
  remarksOn(aCall('appel', 0, 'fin'), change);

test('nothing is said of a well-written call', () => {
  expect(remarksAfter(() => undefined)).toEqual([]);
});

type Row = readonly [mistake: string, change: Parameters<typeof remarksAfter>[0], remark: string];

const MISTAKES: readonly Row[] = [
  [
    'a call without a good number',
    ({ numbers }) => {
      numbers[0]!.verdict = 'wrong';
    },
    'numbers: Aucun numéro n’est bon : personne ne peut bien répondre. → Donnez à un numéro au moins le verdict « good ».',
  ],
  [
    'an acceptable number without an acceptable outcome',
    ({ outcomes }) => {
      delete outcomes.acceptable;
    },
    'numbers[1].verdict: Un numéro est « acceptable », mais la suite « acceptable » manque. → Ajoutez « acceptable » dans « outcomes », ou changez ce verdict.',
  ],
  [
    'a letter of a number given to a part of the message',
    ({ items }) => {
      items[1]!.letter = 'x';
    },
    'items[1].letter: « letter » vaut « x », déjà pris dans une autre liste de cette scène. → Donnez une valeur qui ne sert nulle part ailleurs dans la scène.',
  ],
  [
    'an id of a number given to a part of the message',
    ({ numbers, items }) => {
      items[2]!.id = numbers[0]!.id;
    },
    'items[2].id: « id » vaut « pompiers », déjà pris dans une autre liste de cette scène. → Donnez une valeur qui ne sert nulle part ailleurs dans la scène.',
  ],
  [
    'a number that is fatal',
    ({ numbers }) => {
      (numbers[2] as { verdict: string }).verdict = 'fatal';
    },
    'numbers[2].verdict: « verdict » vaut « fatal », qui n’est pas permis. → Valeurs possibles : « good », « acceptable », « wrong ».',
  ],
  [
    'a fatal call',
    (scene) => {
      scene.outcomes.fatal = scene.outcomes.wrong;
    },
    'outcomes.fatal: Aucun ordre n’est fatal : la suite « fatal » ne sert jamais. → Retirez-la.',
  ],
  [
    'a first part that does not exist',
    (scene) => {
      scene.first = 'q';
    },
    'first: « first » vaut « q », qui n’est la lettre d’aucune étape. → Lettres de cette scène : a, b, c, d.',
  ],
  [
    'a threshold above the number of parts',
    ({ outcomes }) => {
      outcomes.good.atLeast = 5;
    },
    'outcomes.good.atLeast: Le seuil de « good » est 5, mais il n’y a que 4 éléments. → Donnez un seuil de 4 au plus.',
  ],
];

test.each(MISTAKES)('refuses %s', (_, change, remark) => {
  expect(remarksAfter(change)).toEqual([remark]);
});
