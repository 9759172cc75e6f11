import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import { remarksOf } from '../support/edited-lesson.ts';
import { gasLesson } from '../support/gas-room.ts';

type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
// biome-ignore lint/suspicious/noExplicitAny: mistakes are what no type allows.
type Open = any;

/** What is said of the gas lesson once changed, without line numbers. */
function remarksAfter(change: (lesson: Open) => void): readonly string[] {
  const lesson = structuredClone(gasLesson()) as Draft<ReturnType<typeof gasLesson>>;
  change(lesson);
  const remarks = remarksOf(parseLesson(JSON.stringify(lesson, null, 2), 'lesson.json', 'essai'));
  return remarks.map((remark) => remark.replace(/^\d+ /, ''));
}

test('nothing is said of a well-written room', () => {
  expect(remarksAfter(() => {})).toEqual([]);
});

describe('is told', () => {
  test.each<[string, (lesson: Open) => void, readonly string[]]>([
    [
      'a scene of the room that does not exist',
      ({ simulation }) => simulation.scenes.push('couloirs'),
      [
        'simulation.scenes[3]: « simulation » nomme la scène « couloirs », mais aucune scène de la leçon ne s’appelle ainsi. → Vouliez-vous dire « couloir » ?',
      ],
    ],
    [
      'an ending in the room',
      ({ simulation }) => simulation.scenes.push('fin'),
      [
        'simulation.scenes[3]: « fin » est une fin : plus rien ne s’y passe, le gaz ne peut pas y être suivi. → Retirez-la de cette liste.',
      ],
    ],
    [
      'time taken outside the room',
      ({ scenes }) => {
        scenes[4].choices[0].seconds = 20;
      },
      [
        'scenes[4].choices[0].seconds: « seconds » ne sert à rien ici : cette scène n’est pas dans la pièce simulée. → Retirez « seconds », ou ajoutez la scène à « simulation.scenes ».',
      ],
    ],
    [
      'an instrument of the room outside it',
      ({ scenes }) => {
        scenes[0].instrument = { label: 'Hall', of: 'simulation' };
      },
      [
        'scenes[0].instrument.of: L’instrument montre la pièce simulée, mais cette scène n’en est pas. → Donnez une valeur avec « lie », ou ajoutez la scène à « simulation.scenes ».',
      ],
    ],
    [
      'time taken by a fatal answer',
      ({ scenes }) => {
        scenes[1].choices[2].seconds = 20;
      },
      [
        'scenes[1].choices[2].seconds: Une suite fatale ne peut pas avoir « seconds ». → Retirez cette clé : après une réponse fatale, on revient à la même scène, sans que rien ait changé.',
      ],
    ],
    [
      'a time that is no multiple of ten',
      ({ scenes }) => {
        scenes[1].choices[0].seconds = 15;
      },
      [
        'scenes[1].choices[0].seconds: « seconds » vaut « 15 », qui n’est pas un multiple de 10. → Durée dans la pièce simulée, en secondes : un multiple de 10, de 0 à 600.',
      ],
    ],
    [
      'a last flow that may not hold',
      ({ simulation }) => simulation.ventilation.pop(),
      [
        'simulation.ventilation[0].when: Le dernier débit a un « when » : il pourrait n’y en avoir aucun. → Retirez ce « when », ou ajoutez un dernier débit sans « when ».',
      ],
    ],
    [
      'a flow that hides those after it',
      ({ simulation }) => simulation.leak.push({ perHour: 3 }),
      [
        'simulation.leak[0]: Ce débit n’a pas de « when » : ceux qui suivent ne serviront jamais. → Ajoutez un « when », ou mettez ce débit en dernier.',
      ],
    ],
    [
      'a flow that depends on an undeclared variable',
      ({ simulation }) => {
        simulation.ventilation[0].when = { portes: true };
      },
      [
        'simulation.ventilation[0].when.portes: La variable « portes » n’est pas déclarée. → Vouliez-vous dire « porte » ?',
      ],
    ],
    [
      'an experiment that begins at the LIE',
      (lesson) => {
        const position = { text: 'ainsi', perHour: 1 };
        const two = { closed: position, open: position };
        lesson.experiment = {
          title: 'Et ailleurs',
          text: 'Un exemple.',
          volume: 30,
          initial: 500,
          minutes: 45,
          ventilation: two,
          leak: two,
          facts: ['TST-001'],
        };
      },
      ['experiment.initial: « initial » vaut 500 : 499 au plus. → Écrivez un nombre entier de 0 à 499.'],
    ],
  ])('%s', (_, change, remarks) => {
    expect(remarksAfter(change)).toEqual(remarks);
  });
});

test('an instrument of the room in the room, and one with a figure anywhere, are well written', () => {
  const remarks = remarksAfter(({ scenes }) => {
    scenes[1].instrument = { label: 'Hall', of: 'simulation' };
    scenes[0].instrument = { label: 'Cave', lie: 40 };
  });
  expect(remarks).toEqual([]);
});
