import { BACKGROUNDS } from '../../media/parts/backgrounds/index.ts';
import { PEOPLE } from '../../media/parts/people/index.ts';
import { PROPS } from '../../media/parts/props/index.ts';
import { drawLayer } from '../../src/art/draw-layer.ts';
import type { Cast, DrawnLayer, Light } from '../../src/lesson/picture.ts';
import type { Cell } from './cell.ts';

const LIGHTS: readonly Light[] = ['day', 'dim', 'night'];

const cell = (label: string, layer: DrawnLayer, cast: Cast = {}, light: Light = 'day'): Cell => ({
  label,
  layers: [{ svg: drawLayer(layer, cast, light).svg }],
});

/** Every place in every state and light. */
export const backgroundCells = (): readonly Cell[] =>
  Object.entries(BACKGROUNDS).flatMap(([background, { states }]) =>
    states.flatMap((state) =>
      LIGHTS.map((light) => cell(`${background} ${state} ${light}`, { background, state }, {}, light)),
    ),
  );

/** Every thing, sign and effect in every state. */
export const propCells = (): readonly Cell[] =>
  Object.entries(PROPS).flatMap(([prop, { states }]) =>
    states.map((state) => cell(`${prop} ${state}`, { prop, state })),
  );

/** The cast of a lesson in every pose, then every face, everything that is held and worn on its first person. */
export function peopleCells(cast: Cast): readonly Cell[] {
  const at = [0, 0] as const;
  const people = Object.keys(cast);
  const model = people[0];
  if (model === undefined) return [];
  return [
    ...people.flatMap((person) => PEOPLE.poses.map((pose) => cell(`${person} ${pose}`, { person, pose, at }, cast))),
    ...PEOPLE.faces.map((face) => cell(`face ${face}`, { person: model, pose: 'stand', face, at }, cast)),
    ...PEOPLE.holds.map((holds) => cell(`holds ${holds}`, { person: model, pose: 'hold', holds, at }, cast)),
    ...PEOPLE.wears.map((worn) => cell(`wears ${worn}`, { person: model, pose: 'stand', wears: [worn], at }, cast)),
  ];
}
