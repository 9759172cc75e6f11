import { expect, test } from 'vitest';
import { checkOptions } from '../../src/assembly/check-options.ts';
import { unknownLessonRemarks } from '../../src/assembly/own-texts.ts';
import { formatPath } from '../../src/diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../../src/lesson/options.ts';
import { authoredTexts } from '../../src/translation/texts.ts';
import { projectParts } from '../support/project-parts.ts';

const SLUG = 'gaz_conduite';
const { shared, own } = projectParts(SLUG);
const texts = authoredTexts(own.lesson);
const keyWhere = (holds: (key: string, text: string) => boolean): string =>
  Object.entries(texts).find(([key, text]) => holds(key, text))![0];

const check = (options: Partial<PackageOptions>) =>
  checkOptions(shared, own, own.lesson, { ...DEFAULT_OPTIONS, ...options });
const say = (key: string, text: string) => check({ texts: { [SLUG]: { [key]: text } } });
const told = ({ remarks }: ReturnType<typeof check>) =>
  remarks.map(({ rule, severity, path }) => `${severity} ${rule} ${formatPath(path)}`);

const choice = keyWhere((key) => /\.choices\.\w+\.text$/.test(key));
const feedback = keyWhere((key) => /\.choices\.\w+\.feedback$/.test(key));
const toCall = keyWhere((key, text) => key.endsWith('.feedback') && text.includes('18 ou 112'));
const at = (key: string) => `texts.${SLUG}.${key}`;

test('without own words nothing is to be said, of the lesson neither', () => {
  const { report, remarks } = check({});
  expect([remarks, report.findings]).toEqual([[], []]);
});

test('other words that keep to the rules are accepted, and their voice is missed by nobody', () => {
  const { report, remarks } = say(choice, 'Je préviens M. Roux.');
  expect([remarks, report.findings]).toEqual([[], []]);
});

test('a key that no text has is refused, with the one that was probably meant', () => {
  const result = say(`${choice}e`, 'Je préviens.');
  expect(told(result)).toEqual([`error text-unknown ${at(`${choice}e`)}`]);
  expect(result.remarks[0]!.hint).toContain(choice);
});

test('a text that is too long for its place is refused, and is not called by its key', () => {
  const result = say('title', 'a'.repeat(150));
  expect(told(result)).toEqual([`error text-misfit ${at('title')}`]);
  expect(result.remarks[0]!.message).toMatch(/^Ce texte est trop long de 10 caractères/);
});

test('typography is held as in lessons', () => {
  expect(told(say(choice, "J'appelle!"))).toEqual([`error typography ${at(choice)}`, `error typography ${at(choice)}`]);
});

test('a figure that no source of the scene has is refused, without a word of files', () => {
  const result = say(feedback, 'On attend 4512 minutes.');
  expect(told(result)).toContain(`error figure-without-source ${at(feedback)}`);
  const { message, hint } = result.remarks.find(({ rule }) => rule === 'figure-without-source')!;
  expect(message).toMatch(/de la scène : «\s4512\s»\.$/);
  expect(`${message} ${hint}`).not.toMatch(/facts|«\s[a-z_]+\s»/);
});

test('an emergency number that the lesson gives stays', () => {
  const result = say(toCall, 'On prévient le gardien.');
  expect(told(result)).toContain(`error rescue-number-lost ${at(toCall)}`);
  expect(result.remarks.find(({ rule }) => rule === 'rescue-number-lost')!.message).toContain('le 18 et le 112');
  expect(told(say(toCall, 'Le 18 ou le 112. Dis d’abord quoi, et où.'))).toEqual([]);
});

test('an age or an hour is no number to call', () => {
  const aged = keyWhere((_, text) => text.startsWith('Tu as 17 ans'));
  expect(told(say(aged, 'Tu es en PFMP avec Sami.'))).toEqual([]);
});

test('a long sentence, a long choice or hard words are advised against, no more', () => {
  const long =
    'Je marche vers la rue avec mon collègue et je regarde si quelqu’un arrive de loin ou de tout près de nous.';
  const remarks = told(say(choice, long));
  expect(remarks).toContain(`warning choice-length ${at(choice)}`);
  expect(remarks.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('a mastery score that chance passes is the teacher’s to choose, once it is said', () => {
  const result = check({ masteryScore: 20 });
  expect(told(result)).toEqual(['warning all-wrong-passes masteryScore', 'warning random-pass masteryScore']);
  expect(result.report.findings).toEqual([]);
  expect(result.remarks[1]!.hint).toContain(String(result.report.lowestFairMastery));
});

test('words for a lesson that is not there are refused, with the lesson that was probably meant', () => {
  const remarks = unknownLessonRemarks({ texts: { gaz_conduit: {}, gaz_odeur: {} } }, ['gaz_conduite', 'gaz_odeur']);
  expect(remarks).toMatchObject([{ path: ['texts', 'gaz_conduit'], severity: 'error' }]);
  expect(remarks[0]!.hint).toContain('gaz_conduite');
});
