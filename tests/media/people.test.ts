import { describe, expect, test } from 'vitest';
import { type Act, type Look, PEOPLE, SAMPLES } from '../../media/parts/people/index.ts';
import type { Box, Point } from '../../src/pen/pen.ts';

const MOST_MARKUP = 8192;

const looks = Object.entries(SAMPLES);
const someone = SAMPLES.apprentice!;

const act = (changes: Partial<Act> = {}): Act => ({ pose: 'stand', face: 'neutral', wears: [], ...changes });

const draw = (look: Look, changes: Partial<Act> = {}) => PEOPLE.draw(look, act(changes), 'day');

const holdsPoint = ({ x, y, width, height }: Box, [left, top]: Point): boolean =>
  left > x && left < x + width && top > y && top < y + height;

function expectSound({ markup, box, mouth }: ReturnType<typeof PEOPLE.draw>): void {
  expect(markup).not.toMatch(/NaN|undefined|null|Infinity|\bstyle=|\bclass=|<(?!\/?g\b|path\b|circle\b|ellipse\b)/);
  expect(markup.split('<g').length).toBe(markup.split('</g>').length);
  expect(markup.length).toBeLessThanOrEqual(MOST_MARKUP);
  expect(holdsPoint(box, mouth)).toBe(true);
  expect(Object.values(box).every(Number.isFinite)).toBe(true);
}

describe('a person', () => {
  test.each(PEOPLE.poses)('draws in the pose %s with every face, whoever it is', (pose) => {
    for (const [index, face] of PEOPLE.faces.entries())
      expectSound(draw(looks[index % looks.length]![1], { pose, face }));
    for (const [, look] of looks) expectSound(draw(look, { pose }));
  });

  test.each(PEOPLE.holds)('holds %s in every pose', (holds) => {
    for (const pose of PEOPLE.poses) {
      const held = draw(someone, { pose, holds });
      expectSound(held);
      expect(held.markup.length).toBeGreaterThan(draw(someone, { pose: 'stand' }).markup.length);
    }
  });

  test.each(PEOPLE.wears)('wears %s in every pose', (word) => {
    for (const pose of PEOPLE.poses) {
      const worn = draw(someone, { pose, wears: [word] });
      expectSound(worn);
      expect(worn.markup).not.toBe(draw(someone, { pose }).markup);
    }
  });

  test('wears every piece spoilt in a form of its own', () => {
    const spoilt = PEOPLE.wears.filter((word) => word.includes(':'));
    expect(spoilt.length).toBeGreaterThanOrEqual(15);
    for (const word of spoilt) {
      const sound = word.split(':')[0]!;
      expect(PEOPLE.wears).toContain(sound);
      expect(draw(someone, { wears: [word] }).markup).not.toBe(draw(someone, { wears: [sound] }).markup);
    }
  });

  test('wears what the look says, unless the picture says otherwise of the same piece', () => {
    const helmeted: Look = { ...someone, wears: ['helmet'] };
    expect(draw(helmeted).markup).toBe(draw(someone, { wears: ['helmet'] }).markup);
    expect(draw(helmeted, { wears: ['helmet:cracked'] }).markup).toBe(
      draw(someone, { wears: ['helmet:cracked'] }).markup,
    );
  });

  test('stays small in full equipment', () => {
    const wears = ['fire_helmet', 'breathing_set', 'gloves_insulating', 'harness', 'vest', 'safety_shoes'];
    for (const pose of PEOPLE.poses)
      expect(draw({ ...someone, top: 'work_jacket' }, { pose, wears, holds: 'radio' }).markup.length).toBeLessThan(
        1.4 * MOST_MARKUP,
      );
  });
});

describe('hands', () => {
  const placeOf = (markup: string, inside: string): Point => {
    const group = markup.split('<g transform="translate(').find((part) => part.includes(inside))!;
    return group.split(')')[0]!.split(' ').map(Number) as unknown as Point;
  };

  test('have the phone at the ear of whoever phones', () => {
    for (const [, look] of looks) {
      const { markup, mouth } = draw(look, { pose: 'phone' });
      const [x, y] = placeOf(markup, '#9fe0eeff');
      expect(Math.hypot(x - mouth[0], y - mouth[1])).toBeLessThan(75);
      expect(x).toBeLessThan(mouth[0]);
    }
  });

  test('have under them what hangs, before them what is shown', () => {
    for (const [, look] of looks) {
      const bag = placeOf(draw(look, { holds: 'shopping_bag' }).markup, '#b2481f');
      const detector = placeOf(draw(look, { holds: 'explosimeter' }).markup, '#9fe0eeff');
      expect(bag[1]).toBeGreaterThan(detector[1] + 40);
      expect(bag[0]).toBeLessThan(detector[0]);
    }
  });
});

describe('the box of a person', () => {
  test('stands on the ground in every pose, its shadow under it', () => {
    for (const pose of PEOPLE.poses)
      for (const [, look] of looks) {
        const { box } = draw(look, { pose });
        const bottom = box.y + box.height;
        expect(bottom).toBeGreaterThan(0);
        expect(bottom).toBeLessThan(46);
        expect(box.x).toBeLessThan(0);
        expect(box.x + box.width).toBeGreaterThan(0);
      }
  });

  test('grows with what is raised and what is held', () => {
    const standing = draw(someone).box;
    expect(draw(someone, { pose: 'wave_away' }).box.width).toBeGreaterThan(standing.width + 60);
    expect(draw(someone, { pose: 'point' }).box.width).toBeGreaterThan(standing.width + 60);
    expect(draw(someone, { pose: 'lie' }).box.height).toBeLessThan(standing.height / 2);
  });

  test('tells an adult of about 400 units from a child of about 300', () => {
    const adult = draw(SAMPLES.father!).box;
    expect(-adult.y).toBeGreaterThan(380);
    expect(-adult.y).toBeLessThan(430);
    expect(-draw(SAMPLES.girl!).box.y).toBeLessThan(310);
  });
});

/** Which list of names each field of a look takes its word from. */
const LISTS = {
  age: PEOPLE.ages,
  build: PEOPLE.builds,
  skin: PEOPLE.skins,
  hair: PEOPLE.hairs,
  hairColour: PEOPLE.hairColours,
  top: PEOPLE.tops,
  bottom: PEOPLE.bottoms,
  details: PEOPLE.details,
  wears: PEOPLE.wears,
} as const satisfies Partial<Record<keyof Look, readonly string[]>>;

describe('the words of looks and acts', () => {
  test('every field of a look draws every word of its list, each in its own way', () => {
    for (const [field, words] of Object.entries(LISTS)) {
      const drawn = words.map((word) =>
        draw({ ...someone, [field]: field === 'details' || field === 'wears' ? [word] : word }),
      );
      drawn.forEach(expectSound);
      expect(new Set(drawn.map(({ markup }) => markup)).size).toBe(words.length);
    }
  });

  test('samples use listed words only', () => {
    for (const [, look] of looks)
      for (const [field, words] of Object.entries(LISTS))
        for (const word of [look[field as keyof typeof LISTS] ?? []].flat()) expect(words).toContain(word);
  });

  test('dark cloth is lightened until ink shows on it; other cloth keeps its colour', () => {
    expect(draw({ ...someone, topColour: '#000000' }).markup).not.toContain('"#000000"');
    expect(draw({ ...someone, topColour: '#3a9a5b' }).markup).toContain('"#3a9a5b"');
  });

  test.each<[string, Partial<Look>, Partial<Act>]>([
    ['pose', {}, { pose: 'fly' }],
    ['face', {}, { face: 'bored' }],
    ['wear', {}, { wears: ['helmet:torn'] }],
    ['hold', {}, { holds: 'sword' }],
    ['hair', { hair: 'mohawk' }, {}],
    ['detail', { details: ['crown'] }, {}],
    ['colour', { topColour: 'red' }, {}],
    ['skin', { skin: 'toString' }, {}],
  ])('an unknown %s throws rather than draw somebody else', (what, look, changes) => {
    expect(() => draw({ ...someone, ...look }, changes)).toThrow(what);
  });
});
