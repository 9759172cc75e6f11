import { describe, expect, test } from 'vitest';
import { PROPS } from '../../media/parts/props/index.ts';
import { drawingsOf, placePicture } from '../../src/art/place-picture.ts';
import type { FileLayer, Picture } from '../../src/lesson/picture.ts';

const CABINET = 'gas_cabinet';

const picture = (layers: Picture['layers'], light?: Picture['light']): Picture => ({
  alt: '',
  layers,
  ...(light && { light }),
});

const placed = (one: Picture): readonly FileLayer[] => placePicture(one, {}).layers as readonly FileLayer[];

describe('a placed picture', () => {
  test('gives a thing the share of the frame that its box takes around its foot', () => {
    const { box } = PROPS[CABINET]!;
    const [layer] = placed(picture([{ prop: CABINET, at: [480, 320], scale: 2 }]));
    expect(layer!.place!.left).toBeCloseTo(((480 + 2 * box.x) / 960) * 100, 1);
    expect(layer!.place!.top).toBeCloseTo(((320 + 2 * box.y) / 640) * 100, 1);
    expect(layer!.place!.width).toBeCloseTo(((2 * box.width) / 960) * 100, 1);
  });

  test('mirrors the box of a thing that is turned round', () => {
    const { box } = PROPS[CABINET]!;
    const [layer] = placed(picture([{ prop: CABINET, at: [480, 320], flip: true }]));
    expect(layer!.place!.left).toBeCloseTo(((480 - box.x - box.width) / 960) * 100, 1);
  });

  test('leaves files of media/ as they are, and keeps order, motion and condition', () => {
    const layers = placed(
      picture([{ file: 'essai/plan.svg' }, { prop: CABINET, motion: 'enter', when: { robinet: true } }]),
    );
    expect(layers[0]).toEqual({ file: 'essai/plan.svg' });
    expect(layers[1]).toMatchObject({ motion: 'enter', when: { robinet: true } });
  });

  test('keeps nothing of how it is lit but the drawings', () => {
    expect(placePicture(picture([{ prop: CABINET }], 'night'), {})).not.toHaveProperty('light');
  });
});

describe('the file of a drawing', () => {
  const nameOf = (one: Picture) => placed(one).map(({ file }) => file);

  test('is shared by layers that look the same, wherever they stand', () => {
    const [one, other] = nameOf(
      picture([
        { prop: CABINET, at: [100, 500] },
        { prop: CABINET, at: [700, 600], scale: 2 },
      ]),
    );
    expect(one).toBe(other);
  });

  test('differs by state and light, not by the side to which it looks', () => {
    const names = [
      ...nameOf(
        picture([
          { prop: CABINET },
          { prop: CABINET, state: PROPS[CABINET]!.states[1]! },
          { prop: CABINET, flip: true },
        ]),
      ),
      ...nameOf(picture([{ prop: CABINET }], 'night')),
    ];
    expect(new Set(names).size).toBe(3);
  });

  test('has a name that every LMS and every web server takes', () => {
    for (const file of nameOf(picture([{ prop: CABINET }], 'dim'))) expect(file).toMatch(/^drawn\/[a-z0-9-]+\.svg$/);
  });

  test('is among the drawings to make, under the same name', () => {
    const lit = picture([{ prop: CABINET }, { file: 'essai/plan.svg' }], 'dim');
    expect(drawingsOf(lit, {}).map(({ file }) => file)).toEqual([nameOf(lit)[0]]);
  });
});

describe('a light that depends on the story', () => {
  const light = [
    { when: { porte: true }, light: 'day' as const },
    { when: { porte: false }, light: 'dim' as const },
  ];

  test('draws each layer once for each light, under its condition', () => {
    const layers = placed(picture([{ prop: CABINET }], light));
    expect(layers.map(({ when }) => when)).toEqual([{ porte: true }, { porte: false }]);
    expect(new Set(layers.map(({ file }) => file)).size).toBe(2);
  });

  test('joins the condition of a layer with that of the light, and leaves out what never shows', () => {
    const layers = placed(
      picture(
        [{ prop: CABINET, when: { porte: true, voisins: [0, 1] } }],
        [
          { when: { voisins: [1, 2] }, light: 'day' },
          { when: { porte: false }, light: 'dim' },
        ],
      ),
    );
    expect(layers.map(({ when }) => when)).toEqual([{ porte: true, voisins: 1 }]);
  });
});

test('under a grey sky the place turns grey, and what stands in it shares its drawing with a fine day', () => {
  const layers = [{ background: 'street' }, { prop: CABINET }];
  const [grey, fine] = [placed(picture(layers, 'overcast')), placed(picture(layers, 'day'))];
  expect(grey[0]!.file).not.toBe(fine[0]!.file);
  expect(grey[1]!.file).toBe(fine[1]!.file);
});

describe('words on a thing', () => {
  const labels = { five: '5 %' };
  const blank = PROPS.limits_scale!.blanks!.five!;

  test('stand in the middle of its blank, wherever the thing stands', () => {
    const [layer] = placed(picture([{ prop: 'limits_scale', at: [400, 300], scale: 1.5, labels }]));
    expect(layer!.labels).toEqual([
      {
        text: '5 %',
        x: Math.round(400 + (blank.x + blank.width / 2) * 1.5),
        y: Math.round(300 + (blank.y + blank.height / 2) * 1.5),
        size: Math.round(blank.height * 0.8 * 1.5),
      },
    ]);
  });

  test('are on the other side of a thing that is turned round', () => {
    const [layer] = placed(picture([{ prop: 'limits_scale', at: [400, 300], flip: true, labels }]));
    expect(layer!.labels![0]!.x).toBe(Math.round(400 - (blank.x + blank.width / 2)));
  });
});
