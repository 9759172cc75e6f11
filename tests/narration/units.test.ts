import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strings } from '../../src/check/walk.ts';
import type { Scene } from '../../src/kinds/index.ts';
import { narrationUnits, shownUnits } from '../../src/narration/units.ts';
import { aChoice, aMatch, anEnding, aQuestion, aReading, aSelection } from '../support/scene-builder.ts';
import { tenSlotLesson } from '../support/ten-slot-lesson.ts';

/** Told in the debrief only. */
const NOT_HEARD = new Set(['alt', 'label', 'story', 'note', 'danger', 'situation', 'event', 'harm']);
const WORDS = / /;

const gasScenes: readonly Scene[] = JSON.parse(readFileSync('modules/gaz_odeur/lesson.json', 'utf8')).scenes;

test.each([
  ['the lesson that authors start from', tenSlotLesson().scenes],
  ['the gas lesson', gasScenes],
])('every text of %s is heard', (_, scenes) => {
  const heard = new Set(narrationUnits({ scenes }).flatMap(({ parts }) => parts.map(({ text }) => text)));
  const texts = [...strings(scenes)].filter(
    ({ name, path, value }) => WORDS.test(value) && !NOT_HEARD.has(name) && !path.includes('picture'),
  );
  const missing = texts.filter(({ name, value }) => !heard.has(name === 'who' ? `${value} :` : value));
  expect(missing.map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
});

test('units are named by the scene and the ids of its answers', () => {
  const scene = {
    ...aQuestion('doute', 0, 'fin'),
    asides: [{ when: { porte: true }, text: 'La porte bat.' }],
    speech: { who: 'Nadia', says: 'Tu sens ça ?' },
  };
  expect(shownUnits(scene, false).map(({ id, parts }) => [id, parts.map(({ text }) => text).join(' | ')])).toEqual([
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
  const ids = [aSelection('sac', 1, 'fin'), anEnding('fin')]
    .flatMap((scene) => shownUnits(scene, false))
    .map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['sac', 'sac.un', 'sac.quatre', 'sac.good-then', 'sac.fatal-then', 'fin', 'fin-remember']),
  );
});

test('items, targets and the name of a scale are heard once each, its steps are not', () => {
  const ids = [aMatch('roles', 1, 'mesure'), aReading('mesure', 2, 'fin')].flatMap((scene) =>
    shownUnits(scene, false)
      .map(({ id }) => id)
      .filter((id) => !id.endsWith('-then')),
  );
  expect(ids).toEqual([
    'roles',
    'roles.un',
    'roles.deux',
    'roles.trois',
    'roles.nord',
    'roles.sud',
    'roles.est',
    'mesure',
    'mesure-scale',
  ]);
});

test('no two units have one name, even when a choice is called as a part of its scene', () => {
  const scene = aQuestion('speech', 0, 'fin');
  const choices = scene.choices.map((choice, index) => ({
    ...choice,
    id: ['speech', 'aside', 'then', 'good'][index]!,
  }));
  const told = { ...scene, choices, speech: { who: 'Nadia', says: 'Oui.' } };
  const ids = shownUnits(told, false).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a text in simple words has a voice of its own, where it differs', () => {
  const scene: Scene = {
    ...aQuestion('doute', 0, 'fin'),
    simple: 'Tu fais quoi ?',
    choices: [aChoice('a', 'good', { simple: { feedback: 'Retour simple.' } }), aChoice('b', 'wrong')],
  };
  const heard = (isSimple: boolean) => shownUnits(scene, isSimple).map(({ id }) => id);
  expect(heard(true)).toEqual([
    'doute-simple',
    'doute.choix_a',
    'doute.choix_b',
    'doute.choix_a-then-simple',
    'doute.choix_b-then',
  ]);
  expect(narrationUnits({ scenes: [scene] }).map(({ id }) => id)).toEqual([
    ...heard(false),
    'doute-simple',
    'doute.choix_a-then-simple',
  ]);
});

test('the panels of a capsule are heard one by one', () => {
  const picture = { layers: [], alt: '' };
  const panels = [
    { picture, text: 'D’abord.', simple: 'Avant.' },
    { picture, text: 'Ensuite.' },
  ];
  const scene: Scene = {
    kind: 'information',
    id: 'gaz',
    title: 'Le gaz',
    text: 'Regarde.',
    capsule: { panels },
    next: 'fin',
  };
  expect(narrationUnits({ scenes: [scene] }).map(({ id }) => id)).toEqual([
    'gaz',
    'gaz-panel-0',
    'gaz-panel-1',
    'gaz-panel-0-simple',
  ]);
});
