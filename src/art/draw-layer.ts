import { PEOPLE, type Slice } from '../../media/parts/people/index.ts';
import type { BackgroundLayer, Cast, DrawnLayer, Light, PersonLayer, PropLayer, Stand } from '../lesson/picture.ts';
import { INK } from '../pen/colour.ts';
import { relight } from '../pen/light.ts';
import { type Box, FRAME, type Markup, type Point, svg } from '../pen/pen.ts';
import { backgroundOf, propOf } from './library.ts';

/** A part that is drawn, in its own units around its foot. */
interface Drawn {
  readonly markup: Markup;
  readonly box: Box;
  readonly mouth?: Point;
  /** What a person is painted of. */
  readonly slices?: readonly Slice[];
}

/** Where a thing stands when nothing is said: the middle of the frame's foot. */
export const MIDDLE: Point = [480, 640];

/** A piece of equipment by itself, as it hangs in a locker. */
export interface GearLayer {
  readonly gear: string;
}

type Drawable = DrawnLayer | GearLayer;

const isBackground = (layer: Drawable): layer is BackgroundLayer => 'background' in layer;
const isGear = (layer: Drawable): layer is GearLayer => 'gear' in layer;
const isPerson = (layer: Drawable): layer is PersonLayer => 'person' in layer;

/** Where a part is once it looks the other way; its drawing stays, the page mirrors it. */
const mirrored = ({ markup, box, mouth }: Drawn): Drawn => ({
  markup,
  box: { ...box, x: -box.x - box.width },
  ...(mouth && { mouth: [-mouth[0], mouth[1]] }),
});

/** What was found under a name. Throws when nothing was: parsing lets no such name through. */
function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`nothing that can be drawn is called « ${name} »`);
  return found;
}

/** Parsing has compared each name of a look with what can be drawn. */
type DrawableLook = Parameters<typeof PEOPLE.draw>[0];

export function drawPerson(layer: PersonLayer, cast: Cast, light: Light): Drawn {
  const { person, pose, face = 'neutral', wears = [], holds, slice } = layer;
  const look = known(cast[person], person) as DrawableLook;
  const act = { pose, face, wears, ...(holds !== undefined && { holds }) };
  if (slice === undefined) return PEOPLE.draw(look, act, light);
  const { mouth, ...part } = PEOPLE.draw({ ...look, wears: [] }, act, light, slice as Slice);
  return slice === 'head' ? { ...part, mouth } : part;
}

function drawProp({ prop, state }: PropLayer, light: Light): Drawn {
  const { box, states, draw } = known(propOf(prop), prop);
  return { markup: draw(state ?? states[0] ?? '', light), box };
}

function drawBackground({ background, state }: BackgroundLayer, light: Light): Drawn {
  const { states, draw } = known(backgroundOf(background), background);
  return { markup: draw(state ?? states[0] ?? '', light), box: FRAME };
}

function drawPart(layer: Drawable, cast: Cast, light: Light): Drawn {
  if (isBackground(layer)) return drawBackground(layer, light);
  if (isGear(layer)) return PEOPLE.drawGear(layer.gear);
  return isPerson(layer) ? drawPerson(layer, cast, light) : drawProp(layer, light);
}

/** A layer as a file, looking to the right, and where it goes. */
export interface LayerDrawing {
  readonly svg: string;
  /** On the frame, in its units. */
  readonly box: Box;
  readonly mouth?: Point;
}

/** Draws a layer. Throws for names that no part has, which parsing refuses. */
export function drawLayer(layer: Drawable, cast: Cast, light: Light): LayerDrawing {
  const drawn = drawPart(layer, cast, light);
  const stand: Partial<Stand> = isBackground(layer) || isGear(layer) ? { at: [0, 0] } : layer;
  const { box, mouth } = stand.flip ? mirrored(drawn) : drawn;
  const { at: [x, y] = MIDDLE, scale = 1 } = stand;
  return {
    svg: relight(svg(drawn.box, drawn.markup), light, INK),
    box: { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale },
    ...(mouth && { mouth: [x + mouth[0] * scale, y + mouth[1] * scale] }),
  };
}
