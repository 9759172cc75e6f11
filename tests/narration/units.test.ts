import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strings } from '../../src/check/walk.ts';
import type { Scene } from '../../src/kinds/index.ts';
import { narrationUnits, sceneUnits } from '../../src/narration/units.ts';
import { anEnding, aQuestion, aSelection } from '../support/lesson-builder.ts';
import { tenSlotLesson } from '../support/ten-slot-lesson.ts';

/** Told in the debrief only, or of a picture. */
const NOT_HEARD = new Set(['alt', 'story', 'note', 'danger', 'situation', 'event', 'harm']);
const WORDS = / /;

const gasScenes: readonly Scene[] = JSON.parse(readFileSync('modules/gaz_odeur/lesson.json', 'utf8')).scenes;

test.each([
  ['the lesson that authors start from', tenSlotLesson().scenes],
  ['the gas lesson', gasScenes],
])('every text of %s is heard', (_, scenes) => {
  const heard = new Set(narrationUnits({ scenes }).flatMap(({ parts }) => parts.map(({ text }) => text)));
  const texts = [...strings(scenes)].filter(({ name, value }) => WORDS.test(value) && !NOT_HEARD.has(name));
  const missing = texts.filter(({ name, value }) => !heard.has(name === 'who' ? `${value} :` : value));
  expect(missing.map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
});

test('units are named by the scene and the ids of its answers', () => {
  const scene = {
    ...aQuestion('doute', 0, 'fin'),
    asides: [{ when: { porte: true }, text: 'La porte bat.' }],
    speech: { who: 'Nadia', says: 'Tu sens ça ?' },
  };
  expect(sceneUnits(scene).map(({ id, parts }) => [id, parts.map(({ text }) => text).join(' | ')])).toEqual([
    ['doute', 'Question doute | Que fais-tu ?'],
    ['doute-aside-0', 'La porte bat.'],
    ['doute-speech', 'Nadia : | Tu sens ça ?'],
    ['doute.choix_a', 'Je choisis a.'],
    ['doute.choix_b', 'Je choisis b.'],
    ['doute.choix_c', 'Je choisis c.'],
    ['doute.choix_d', 'Je choisis d.'],
    ['doute.choix_a-then', 'Conséquence a. | Retour a.'],
    ['doute.choix_b-then', 'Conséquence b. | Retour b.'],
    ['doute.choix_c-then', 'Conséquence c. | Retour c.'],
    ['doute.choix_d-then', 'Conséquence d. | Retour d.'],
  ]);
});

test('outcomes of a set are named by their verdict, an ending has what to remember', () => {
  const ids = [aSelection('sac', 1, 'fin'), anEnding('fin')].flatMap(sceneUnits).map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['sac', 'sac.un', 'sac.quatre', 'sac.good-then', 'sac.fatal-then', 'fin', 'fin-remember']),
  );
});

test('no two units have one name, even when a choice is called as a part of its scene', () => {
  const scene = aQuestion('speech', 0, 'fin');
  const choices = scene.choices.map((choice, index) => ({
    ...choice,
    id: ['speech', 'aside', 'then', 'good'][index]!,
  }));
  const ids = sceneUnits({ ...scene, choices, speech: { who: 'Nadia', says: 'Oui.' } }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
