import { expect, test } from 'vitest';
import type { MatchScene } from '../../../src/kinds/match/scene.ts';
import { matchMistakes } from '../../../src/kinds/match/schema.ts';
import { sceneSchema } from '../../../src/kinds/schemas.ts';
import { mistakesTold } from '../../support/mistakes-told.ts';
import { aMatch } from '../../support/scene-builder.ts';

const scene = aMatch('roles', 0, 'fin');
const { good, acceptable, wrong } = scene.outcomes;

const withItem = (index: number, more: Partial<MatchScene['items'][number]>): MatchScene => ({
  ...scene,
  items: scene.items.map((item, at) => (at === index ? { ...item, ...more } : item)),
});

test('takes a good scene', () => {
  expect(sceneSchema.safeParse(scene).success).toBe(true);
  expect(matchMistakes(scene)).toEqual([]);
});

test.each([
  [
    'a target that does not exist',
    withItem(1, { target: 'ouest' }),
    'items.1.target: « target » vaut « ouest », qui n’est l’identifiant d’aucune cible. → Cibles de cette scène : nord, sud, est.',
  ],
  [
    'a letter that a target has',
    withItem(2, { letter: 'x' }),
    'items.2.letter: « letter » vaut « x », comme pour une cible. → Donnez une valeur qui ne sert à aucun élément ni à aucune cible de cette scène.',
  ],
  [
    'an id that a target has',
    withItem(0, { id: 'sud' }),
    'items.0.id: « id » vaut « sud », comme pour une cible. → Donnez une valeur qui ne sert à aucun élément ni à aucune cible de cette scène.',
  ],
  [
    'a fatal pairing',
    { ...scene, outcomes: { ...scene.outcomes, fatal: wrong } },
    'outcomes.fatal: Aucune association n’est fatale : la suite « fatal » ne sert jamais. → Retirez-la.',
  ],
  [
    'a threshold above the number of items',
    { ...scene, outcomes: { good: { ...good, atLeast: 4 }, wrong } },
    'outcomes.good.atLeast: Le seuil de « good » est 4, mais il n’y a que 3 éléments. → Donnez un seuil de 3 au plus.',
  ],
  [
    'thresholds in the wrong order',
    { ...scene, outcomes: { good, acceptable: { ...acceptable!, atLeast: 3 }, wrong } },
    'outcomes.acceptable.atLeast: Le seuil de « acceptable » (3) n’est pas sous celui de « good » (3). → Donnez à « acceptable » un seuil plus petit, ou retirez-le.',
  ],
])('refuses %s', (_, broken, remark) => {
  expect(mistakesTold(matchMistakes(broken))).toEqual([remark]);
});

test('finds nothing in what cannot be read', () => {
  for (const broken of [null, {}, { items: [] }, { targets: 3, items: [{}] }])
    expect(matchMistakes(broken)).toEqual([]);
});

test.each([
  ['one target', { ...scene, targets: scene.targets.slice(0, 1) }],
  ['two items', { ...scene, items: scene.items.slice(0, 2) }],
  ['an item without a target', withItem(0, { target: undefined as unknown as string })],
  ['a right answer marked as in a selection', withItem(0, { right: true } as object)],
])('refuses %s by its form', (_, broken) => {
  expect(sceneSchema.safeParse(broken).success).toBe(false);
});
