import { LINE, type Markup } from '../../../src/pen/pen.ts';
import { extent } from './extent.ts';
import { drawFigure, type Slice } from './figure.ts';
import { HANDS } from './hands.ts';
import type { DrawnPerson, Look } from './index.ts';
import { wornBy } from './wears.ts';

/** Whoever would wear it: nothing of them shows. */
const NOBODY: Look = {
  age: 'adult',
  build: 'medium',
  skin: 'light',
  hair: 'bald',
  hairColour: 'black',
  top: 'shirt',
  topColour: '#c9d1d6',
  bottom: 'trousers',
  bottomColour: '#c9d1d6',
};

const GEAR_SLICES: readonly Slice[] = ['gear_behind', 'gear_legs', 'gear_trunk', 'gear_face', 'gear_head'];

/** A piece of equipment by itself: a glove without its hand, a shoe without its foot, the rest as on a body. */
export function drawGear(word: string): Pick<DrawnPerson, 'markup' | 'box'> {
  const [{ gear, spoilt }] = wornBy([], [word]) as [ReturnType<typeof wornBy>[number]];
  const hand = gear.hand;
  const act = { pose: 'stand', face: 'neutral', wears: [word] };
  const markup: Markup = hand
    ? HANDS.rest(hand.colour) + hand.over(spoilt)
    : (gear.shoe?.(spoilt) ?? GEAR_SLICES.map((slice) => drawFigure(NOBODY, act, 'day', slice).markup).join(''));
  return { markup, box: extent(markup, LINE) };
}
