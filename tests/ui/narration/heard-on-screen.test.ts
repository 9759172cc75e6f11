import { expect, test } from 'vitest';
import { heardAs, heardOnScreen } from '../../../src/ui/narration/heard-on-screen.ts';

/** The words on screen from top to bottom. */
const aScreen = (...marks: string[]): ParentNode =>
  ({ querySelectorAll: () => marks.map((heard) => ({ dataset: { heard } })) }) as unknown as ParentNode;

const units = new Map(
  ['doute', 'doute-aside-0', 'doute-aside-1', 'doute-speech', 'doute.sortir', 'doute.monter', 'doute.sortir-then'].map(
    (name) => [name, { id: `${name}-simple`, parts: [] }],
  ),
);
const orderOf = (...marks: string[]) => heardOnScreen(aScreen(...marks), units).map(({ name }) => name);

test('the bubble comes after what is told, answers as they stand', () => {
  const marks = ['doute-speech', 'doute', 'doute-aside-1', 'doute.monter', 'doute.sortir'].map((name) => heardAs(name));
  expect(orderOf(...marks)).toEqual(['doute', 'doute-aside-1', 'doute-speech', 'doute.monter', 'doute.sortir']);
});

test('parts of a unit are one', () => {
  expect(orderOf(heardAs('doute.sortir-then'), heardAs('doute.sortir-then', 1))).toEqual(['doute.sortir-then']);
});

test('of a unit, only the parts that are on screen are heard', () => {
  const parts = ['Il sort.', 'Dehors, il respire.'].map((text) => ({ text }));
  const told = new Map([['doute.sortir-then', { id: 'doute.sortir-then', parts }]]);
  const partsOf = (...marks: string[]) => heardOnScreen(aScreen(...marks), told)[0]?.unit.parts;
  const [consequence, reasons] = [heardAs('doute.sortir-then'), heardAs('doute.sortir-then', 1)];
  expect(partsOf(consequence)).toEqual(parts.slice(0, 1));
  expect(partsOf(consequence, reasons)).toEqual(parts);
});

test('units are those that are shown, in simple words or not; what belongs to no unit is left out', () => {
  expect(heardOnScreen(aScreen(heardAs('doute'), heardAs('autre')), units)).toEqual([
    { name: 'doute', unit: { id: 'doute-simple', parts: [] } },
  ]);
});
