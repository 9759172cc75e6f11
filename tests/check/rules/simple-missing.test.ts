import { expect, test } from 'vitest';
import { type Checked, checkChanged, type DraftLesson, questionOf, sceneOf } from '../check-fixture.ts';

const words = (count: number): string => `Mot${' mot'.repeat(count - 1)}.`;

const published = (mutate: (lesson: DraftLesson) => void): Checked =>
  checkChanged(({ lesson, catalogue }) => {
    catalogue.modules[0]!.status = 'active';
    mutate(lesson);
  });

/** What is found of this rule alone: the lesson is published without a frozen revision. */
const found = (mutate: (lesson: DraftLesson) => void): readonly string[] =>
  published(mutate).found.filter((one) => one.startsWith('simple-missing'));

test('finds a text of 13 words without a simple version: of a scene, of an aside, of a feedback', () => {
  const missing = found((lesson) => {
    const arrival = sceneOf(lesson, 'arrivee');
    arrival.text = words(13);
    delete arrival.simple;
    const ending = sceneOf(lesson, 'fin');
    ending.asides![0]!.text = words(13);
    const [choice] = questionOf(lesson, 'plan').choices;
    choice!.feedback = words(13);
    delete choice!.simple;
  });
  expect(missing).toEqual([
    'simple-missing lesson.json scenes[0].text',
    'simple-missing lesson.json scenes[11].asides[0].text',
    'simple-missing lesson.json scenes[1].choices[0].feedback',
  ]);
});

test('finds a panel of a capsule without a simple version', () => {
  const missing = found((lesson) => {
    const arrival = sceneOf(lesson, 'arrivee');
    if (arrival.kind !== 'information') throw new Error('the lesson does not begin with an information');
    const panel = { picture: { layers: [{ file: 'modele/salle.svg' }], alt: '' }, text: words(13) };
    arrival.capsule = { panels: [panel, { ...panel, simple: words(3) }] };
  });
  expect(missing).toEqual(['simple-missing lesson.json scenes[0].capsule.panels[0].text']);
});

test('accepts 12 words, and more with a simple version', () => {
  const missing = found((lesson) => {
    const arrival = sceneOf(lesson, 'arrivee');
    arrival.text = words(12);
    delete arrival.simple;
    const [choice] = questionOf(lesson, 'plan').choices;
    choice!.feedback = words(13);
    choice!.simple = { feedback: words(5) };
  });
  expect(missing).toEqual([]);
});

test('accepts a longer text that is as plain as a simple one must be', () => {
  const missing = found((lesson) => {
    const arrival = sceneOf(lesson, 'arrivee');
    arrival.text = `${words(8)} ${words(8)}`;
    delete arrival.simple;
  });
  expect(missing).toEqual([]);
});

test('leaves a lesson that is not published alone', () => {
  const { found: all } = checkChanged(({ lesson }) => {
    const arrival = sceneOf(lesson, 'arrivee');
    arrival.text = words(13);
    delete arrival.simple;
  });
  expect(all).toEqual([]);
});
