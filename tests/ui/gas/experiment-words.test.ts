import { describe, expect, test } from 'vitest';
import type { Experiment } from '../../../src/lesson/simulation.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { experimentWords, type Setting } from '../../../src/ui/gas/experiment-words.ts';
import { lessonIn } from '../../support/built-lesson.ts';

const KITCHEN: Experiment = {
  title: 'Et dans une cuisine',
  text: 'Un exemple.',
  volume: 30,
  initial: 100,
  minutes: 45,
  ventilation: { closed: { text: 'fenêtre fermée', perHour: 15 }, open: { text: 'fenêtre ouverte', perHour: 300 } },
  leak: { closed: { text: 'robinet fermé', perHour: 0 }, open: { text: 'robinet ouvert', perHour: 6 } },
  facts: ['TST-001'],
};

const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
const told = (setting: Setting) => experimentWords(KITCHEN, setting, stringsFor('fr'));
const result = (ventilation: Setting['ventilation'], leak: Setting['leak']) =>
  plain(told({ ventilation, leak }).result);

describe('the sentence of an experiment', () => {
  test('says when the LIE is reached', () => {
    expect(result('closed', 'open')).toBe(
      'Fenêtre fermée, robinet ouvert : la LIE est atteinte au bout de 13 min 30 s.',
    );
  });

  test('says how the average moves when it is not', () => {
    expect(result('open', 'open')).toBe(
      'Fenêtre ouverte, robinet ouvert : la LIE n’est pas atteinte en 45 min. La moyenne va de 20 à 39 % de la LIE.',
    );
    expect(result('closed', 'closed')).toContain('La moyenne va de 20 à 13 % de la LIE.');
    expect(result('open', 'closed')).toContain('La moyenne va de 20 à 0 % de la LIE.');
  });
});

test('the table holds the numbers of the curve, and what no explosimeter shows is out of range', () => {
  const { points, rows } = told({ ventilation: 'closed', leak: 'open' });
  expect(points).toHaveLength(46);
  expect(rows.map((row) => plain(row.join(' | ')))).toEqual([
    '0 min | 1 % | 20',
    '5 min | 2,56 % | 51',
    '10 min | 4,04 % | 80',
    '15 min | 5,43 % | hors gamme',
    '20 min | 6,74 % | hors gamme',
    '25 min | 7,98 % | hors gamme',
    '30 min | 9,14 % | hors gamme',
    '35 min | 10,24 % | hors gamme',
    '40 min | 11,28 % | hors gamme',
    '45 min | 12,26 % | hors gamme',
  ]);
  expect(points[45]?.hundredths).toBe(1226);
});

test('the values given in example are those of the setting', () => {
  const given = (ventilation: Setting['ventilation'], leak: Setting['leak']) =>
    plain(told({ ventilation, leak }).given);
  expect(given('closed', 'open')).toContain('30 m³ d’air, 1 % de gaz au départ, puis par heure 6 m³ de gaz et 15 m³');
  expect(given('open', 'closed')).toContain('0 m³ de gaz et 300 m³');
});

test('in the gas lesson each of the four settings tells another story, and only one reaches the LIE', () => {
  const { experiment } = lessonIn('gaz_odeur');
  const positions = ['closed', 'open'] as const;
  const results = positions.flatMap((leak) =>
    positions.map((ventilation) => experimentWords(experiment!, { leak, ventilation }, stringsFor('fr')).result),
  );
  expect(new Set(results).size).toBe(4);
  expect(results.filter((sentence) => sentence.includes('est atteinte'))).toHaveLength(1);
});
