import { describe, expect, test } from 'vitest';
import { drawnFiles, drawPictures, placeLesson, placePictures } from '../../src/art/lesson-pictures.ts';
import { compile } from '../../src/compile/compile.ts';
import type { EquipScene } from '../../src/kinds/equip/scene.ts';
import { PLAYS } from '../../src/kinds/index.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { mediaOf } from '../../src/package/media-of.ts';
import { shownLayers } from '../../src/ui/picture/shown-layers.ts';
import { aLesson } from '../support/lesson-builder.ts';
import { anEnding, anEquip, anInformation } from '../support/scene-builder.ts';

const picture = { alt: 'Le coffret.', layers: [{ prop: 'gas_cabinet' }], light: 'dim' as const };

const capsule = {
  panels: [
    { picture, text: 'Un.' },
    { picture: { ...picture, light: 'night' as const }, text: 'Deux.' },
  ],
};

const lesson = aLesson([{ ...anInformation('rue', 'fin'), picture, capsule }, anEnding('fin')]);

test('a drawing is made once for all the pictures that show it', () => {
  expect(Object.keys(drawPictures(lesson))).toEqual(drawnFiles(lesson));
  expect(drawnFiles(lesson)).toHaveLength(2);
});

test('every drawing is a picture that a package lets be shown', () => {
  for (const svg of Object.values(drawPictures(lesson))) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+"/);
    expect(svg).not.toMatch(/style|<script|NaN|undefined|href/);
  }
});

test('a compiled lesson needs exactly the files that are drawn for it', () => {
  const compiled = compile(lesson, [], DEFAULT_OPTIONS);
  expect(mediaOf(compiled)).toEqual([...drawnFiles(lesson)].sort());
});

test('what is no picture is left as it is', () => {
  const value = { one: [1, 'deux', null], two: { layers: 'aucun' } };
  expect(placePictures(value, {})).toEqual(value);
});

describe('somebody to dress', () => {
  const dressing = aLesson([
    {
      ...anEquip('casier', 0, 'fin'),
      outcomes: {
        ...anEquip('casier', 0, 'fin').outcomes,
        wrong: {
          consequence: 'Aïe.',
          feedback: 'Il manque une chose.',
          story: 'Tu as oublié.',
          picture: { alt: 'Léa.', layers: [{ person: 'lea', pose: 'kneel', face: 'worried', at: [480, 600] }] },
        },
      },
    },
    anEnding('fin'),
  ]);
  const compiled = compile(dressing, [], DEFAULT_OPTIONS);
  const scene = compiled.scenes.casier as EquipScene;
  const filesIn = (outfit: string, picture = scene.picture!) =>
    shownLayers(picture, {}, outfit).map(({ file }) => file);

  test('has files for every part, bare and with each item, and for what hangs in the locker', () => {
    expect(mediaOf(compiled)).toEqual([...drawnFiles(dressing)].sort());
    expect(scene.items.map(({ hung }) => hung?.file)).toContain('drawn/hung-gloves-work-torn.svg');
  });

  test('shows exactly one of each limb, whatever is on', () => {
    for (const { response } of PLAYS.equip.answers(scene, 'abcd')) {
      const files = filesIn(response);
      for (const limb of ['far', 'near', 'legs', 'trunk', 'head'])
        expect(files.filter((file) => new RegExp(`^drawn/lea-${limb}-[a-z0-9]+\\.svg$`).test(file))).toHaveLength(1);
    }
  });

  test('wears what is taken and nothing else, torn where it is torn', () => {
    const [bare, gloved, torn] = ['', 'b', 'c'].map((outfit) =>
      filesIn(outfit).filter((file) => /-(near|far)-[a-z0-9]+\.svg$/.test(file)),
    );
    expect(new Set([...bare!, ...gloved!, ...torn!]).size).toBe(6);
    expect(filesIn('a').some((file) => file.includes('gear-head'))).toBe(true);
    expect(filesIn('b').some((file) => file.includes('gear-head'))).toBe(false);
    expect(filesIn('d').some((file) => file.includes('gear-face'))).toBe(true);
  });

  test('hides hair under a helmet', () => {
    const fringe = (outfit: string) => filesIn(outfit).filter((file) => file.includes('-fringe-'));
    expect(fringe('')).toHaveLength(1);
    expect(fringe('a')).not.toEqual(fringe(''));
  });

  test('is dressed the same in what follows', () => {
    const after = scene.outcomes.wrong.picture!;
    expect(filesIn('a', after).some((file) => file.includes('gear-head'))).toBe(true);
    expect(filesIn('', after).some((file) => file.includes('gear-head'))).toBe(false);
  });
});

test('a lesson whose pictures are placed stays the same when they are placed again', () => {
  const placed = placeLesson(aLesson([anEquip('casier', 1, 'fin'), anEnding('fin')]));
  expect(JSON.stringify(placeLesson(placed))).toBe(JSON.stringify(placed));
  expect(JSON.stringify(placed.scenes[0])).toContain('"worn"');
});
