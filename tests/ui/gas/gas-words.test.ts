import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../../src/strings/strings.ts';
import { lieWords, roomWords, shareWords, timeWords } from '../../../src/ui/gas/gas-words.ts';

const fr = stringsFor('fr');
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

test.each([
  [0, '0 % de la LIE'],
  [99, '99 % de la LIE'],
  [100, '100 % de la LIE'],
  [101, 'hors gamme'],
])('an explosimeter at %i says « %s »', (percent, words) => {
  expect(plain(lieWords(fr, percent))).toBe(words);
});

test.each([
  [0, '0 min'],
  [20, '20 s'],
  [60, '1 min'],
  [90, '1 min 30 s'],
  [2700, '45 min'],
])('%i seconds are « %s »', (seconds, words) => {
  expect(plain(timeWords(fr, seconds))).toBe(words);
});

test('a share has a decimal comma in French, a point in English', () => {
  expect(plain(shareWords(fr, 143))).toBe('1,43 %');
  expect(shareWords(stringsFor('en'), 143)).toBe('1.43%');
});

describe('the gas of a room', () => {
  test('is told with the time spent there, once some was', () => {
    expect(plain(roomWords(fr, 'Hall', { hundredths: 139, tens: 9 }))).toBe(
      'Hall, au bout de 1 min 30 s : environ 27 % de la LIE.',
    );
    expect(plain(roomWords(fr, 'Hall', { hundredths: 100, tens: 0 }))).toBe('Hall : environ 20 % de la LIE.');
  });

  test('is out of range above the LIE, never a larger number', () => {
    expect(plain(roomWords(fr, 'Hall', { hundredths: 1200, tens: 9 }))).toBe(
      'Hall, au bout de 1 min 30 s : plus de 100 % de la LIE, hors gamme.',
    );
  });
});

test.each(['fr', 'en'] as const)('in %s, nothing said of gas is reassuring', (language) => {
  const { gas } = stringsFor(language);
  expect(gas.never).toMatch(/jamais|never/);
  for (const sentence of Object.values(gas)) {
    expect(sentence).not.toMatch(/rien ne s’est passé|aucun danger|nothing happened|no danger|\bis safe\b/i);
  }
});
