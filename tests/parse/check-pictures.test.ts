import { expect, test } from 'vitest';
import { remarksAfter } from '../support/edited-lesson.ts';

const LAYER = 'scenes[0].picture.layers[0]';

/** What is said when the first layer of the small lesson becomes this. */
const layerAs = (layer: string) => remarksAfter([61, '"file": "petite/fond.svg"', layer]);

test.each([
  ['a thing', '"prop": "gas_cabinet", "state": "closed", "at": [480, 600], "scale": 1.5, "flip": true'],
  ['a place', '"background": "hall", "motion": "enter"'],
])('a layer that is %s is read', (_what, layer) => {
  expect(layerAs(layer)).toEqual([]);
});

test.each([
  [
    'shows nothing',
    '"motion": "enter"',
    `60 ${LAYER}: Ce calque ne dit pas ce qu’il montre. → Donnez une seule de ces clés : « file », « background », « person », « prop ».`,
  ],
  [
    'shows two things',
    '"file": "petite/fond.svg", "prop": "gas_cabinet"',
    `60 ${LAYER}: Ce calque est à la fois « file », « prop ». → Donnez une seule de ces clés : « file », « background », « person », « prop ».`,
  ],
  [
    'has a key of another sort',
    '"background": "hall", "scale": 2',
    `61 ${LAYER}.scale: Un calque « background » ne prend pas « scale ». → Retirez cette clé. Clés possibles : « background », « state », « when », « motion ».`,
  ],
  [
    'is in a state that its part does not have',
    '"prop": "gas_cabinet", "state": "clsed"',
    `61 ${LAYER}.state: « gas_cabinet » n’a pas d’état « clsed ». → Vouliez-vous dire « closed » ?`,
  ],
  [
    'writes where its part has no blank',
    '"prop": "limits_scale", "labels": { "fiv": "5 %" }',
    `61 ${LAYER}.labels.fiv: « limits_scale » n’a pas de blanc « fiv ». → Vouliez-vous dire « five » ?`,
  ],
  [
    'names a person whom the cast does not know',
    '"person": "nadia", "pose": "stand", "at": [1, 1]',
    `61 ${LAYER}.person: Personne ne s’appelle « nadia » dans « cast ». → Ajoutez cette personne dans « cast ».`,
  ],
])('a layer that %s is refused', (_what, layer, remark) => {
  expect(layerAs(layer)).toEqual([remark]);
});

test('a person stands somewhere and does something', () => {
  expect(layerAs('"person": "nadia"').map((remark) => remark.split(' → ')[0])).toEqual([
    `60 ${LAYER}: Ce calque « person » n’a pas de « pose ».`,
    `60 ${LAYER}: Ce calque « person » n’a pas de « at ».`,
    `61 ${LAYER}.person: Personne ne s’appelle « nadia » dans « cast ».`,
  ]);
});

test('a part that nobody has drawn is refused, and the nearest one proposed', () => {
  expect(layerAs('"prop": "gas_cabinette"')[0]).toContain('Vouliez-vous dire « gas_cabinet » ?');
});

test('a bubble points to somebody of the cast', () => {
  expect(remarksAfter([55, '"who"', '"person": "nadia", "who"'])).toEqual([
    '55 scenes[0].speech.person: Personne ne s’appelle « nadia » dans « cast ». → Ajoutez cette personne dans « cast ».',
  ]);
});

test('a closer view stays within the picture', () => {
  const focusAs = (focus: string) => remarksAfter([70, '"alt": ""', `"alt": "", "focus": ${focus}`]);
  expect(focusAs('[160, 106, 800]')).toEqual([]);
  expect(focusAs('[161, 106, 800]')).toEqual([
    '70 scenes[0].picture.focus: « focus » dépasse le bord de l’image. → Pour cette largeur : gauche de 0 à 160, haut de 0 à 106.',
  ]);
});
