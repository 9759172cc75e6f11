import { HAIRS, INK, SKINS } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import { disc, flat, group, LINE, line, type Markup, pen, shadow, shape, tube } from '../../../src/pen/pen.ts';
import { armMarkup, type Dress, endScale, type Grip, limbScale } from './arms.ts';
import { BOTTOMS, type Bottom, drape, leg } from './bottoms.ts';
import { CARRIAGES } from './carriage.ts';
import { DETAILS, type Detail } from './details.ts';
import { extent } from './extent.ts';
import { FACES } from './faces.ts';
import { HAIR_SHAPES, type Hair } from './hair.ts';
import { type Age, type Build, headMarkup } from './head.ts';
import type { Act, DrawnPerson, Look } from './index.ts';
import type { Girths } from './limb.ts';
import { bodyOf } from './looks.ts';
import { named } from './named.ts';
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';
import { cloth, darker, shade } from './shade.ts';
import { SHOES } from './shoes.ts';
import { type Joints, joints, type Leg } from './skeleton.ts';
import { THINGS, type Thing } from './things.ts';
import { TOPS, type Top } from './tops.ts';
import { BACK, fitTo, OPEN_TRUNK, placeOnTrunk, TRUNK } from './trunk.ts';
import { add, times, turned } from './vector.ts';
import { type Worn, wornBy } from './wears.ts';

const plain = (colour: string): string => colour;

/** Shoes that nobody needs to name. */
function usualShoes({ age, bottom }: Look): Markup {
  if (bottom === 'fire_trousers' || bottom === 'work_trousers') return SHOES.boots;
  if (age === 'child' || age === 'teen') return SHOES.sneakers;
  return bottom === 'skirt' ? SHOES.flats : SHOES.shoes;
}

/** Who is lower than this has no room for what hangs from a straight arm. */
const LOW = -150;

/** Arms that have nothing else to do go where the thing needs them. */
function carrying(pose: Pose, thing: Thing | undefined): Pose {
  if (!thing || !pose.near.idle) return pose;
  const low = pose.hips[1] > LOW;
  if (low && thing.carriage === 'hang') return pose;
  const { near, far } = CARRIAGES[thing.carriage];
  return { ...pose, near, far: far && pose.far.idle ? far : pose.far };
}

/** What a figure is painted of. Those of `gear` hold equipment alone; the others change where it hides or replaces something. */
export type Slice =
  | 'back'
  | 'gear_behind'
  | 'hair'
  | 'far'
  | 'legs'
  | 'near_leg'
  | 'gear_legs'
  | 'trunk'
  | 'gear_trunk'
  | 'head'
  | 'gear_face'
  | 'fringe'
  | 'gear_head'
  | 'near';

type Painted = readonly (readonly [Slice, Markup])[];

const joined = (painted: Painted): Markup => painted.map(([, markup]) => markup).join('');

/** One person in one pose, from the shadow to the near hand; with `slice`, that part of it alone. */
export function drawFigure(look: Look, act: Act, light: Light, slice?: Slice): DrawnPerson {
  const stance: Pose = named(POSES, act.pose, 'pose');
  const thingName = act.holds ?? stance.usually;
  const thing: Thing | undefined = thingName === undefined ? undefined : named(THINGS, thingName, 'thing to hold');
  const body = bodyOf(look.age, look.build);
  const pose = carrying(stance, thing);
  const bones = joints(pose, body);
  const on = fitTo(bones);
  const place = placeOnTrunk(bones);
  const skin = named(SKINS, look.skin, 'skin');
  const top: Top = named(TOPS, look.top, 'top');
  const topColour = cloth(look.topColour);
  const bottom: Bottom = named(BOTTOMS, look.bottom, 'bottom');
  const bottomColour = cloth(look.bottomColour);
  const details: readonly Detail[] = (look.details ?? []).map((name) => named<Detail>(DETAILS, name, 'detail'));
  const worn = wornBy(look.wears ?? [], act.wears);
  const factor = limbScale(body);
  const hips = body.scale * (body.belly + body.shoulders) * 0.5;
  /** Hips go with the trunk, knees and ankles with the limbs. */
  const thick = ([a, b, c]: Girths): Girths => [a * hips, b * factor, c * factor];

  const gloves = worn.find(({ gear }) => gear.hand);
  const dress: Dress = {
    body,
    top,
    colour: topColour,
    skin,
    lean: bones.lean,
    glove: gloves ? { hand: gloves.gear.hand!, spoilt: gloves.spoilt } : undefined,
  };
  const grip = (side: 'near' | 'far'): Grip | undefined => {
    if (!thing) return undefined;
    const holds = side === (pose.holder ?? 'near');
    const draw = holds ? thing.draw : thing.other && side === 'near' ? (): Markup => thing.other! : undefined;
    return draw && { draw, stands: thing.stands, tilt: pose.tilt ?? 0, mirrored: holds && side === 'far', light };
  };
  const behind = !pose.far.front;
  const far = armMarkup(bones.far, 'far', dress, grip('far'));
  const near = armMarkup(bones.near, 'near', dress, grip('near'));

  const safe = worn.find(({ gear }) => gear.shoe);
  const shoeMarkup = safe?.gear.shoe?.(safe.spoilt) ?? details.find(({ shoe }) => shoe)?.shoe ?? usualShoes(look);
  const legMarkup = (limb: Leg, tone: (colour: string) => string): Markup =>
    leg(
      limb,
      bottom,
      tone(bottomColour),
      tone(skin),
      thick,
      group(pen`translate(${limb.to[0]} ${limb.to[1]}) rotate(${limb.foot}) scale(${endScale(body)})`, shoeMarkup),
    );
  const legs = [bones.nearLeg, bones.farLeg] as const;
  const around = (until: number, colour: string): Markup =>
    shape(drape(legs, [place([-28, 4]), place([29, 4])], until, bottom.girths[1] * factor, 15 * hips), colour);
  const skirts =
    (bottom.skirt ? around(bottom.until, bottomColour) : '') + (top.tail ? around(top.tail, topColour) : '');
  const overLegs = worn
    .map(({ gear, spoilt }) => gear.onLegs?.({ legs, girths: thick(bottom.girths), place }, spoilt) ?? '')
    .join('');
  const nearLeg: Painted = [
    ['near_leg', legMarkup(bones.nearLeg, plain) + skirts],
    ['gear_legs', overLegs],
  ];
  const bareTrunk =
    (top.tail ? flat(on(TRUNK), topColour) + line(on(OPEN_TRUNK)) : shape(on(TRUNK), topColour)) +
    flat(on(BACK), shade(topColour)) +
    top.details(on, topColour) +
    details.map(({ onTrunk }) => onTrunk?.(on) ?? '').join('');
  const trunk: Painted = [
    ['trunk', bareTrunk],
    ['gear_trunk', worn.map(({ gear, spoilt }) => gear.onTrunk?.(on, spoilt, place) ?? '').join('')],
  ];

  const below: Painted = [
    [
      'back',
      shadow((pose.shadow?.[0] ?? 8) * body.scale, 0, (pose.shadow?.[1] ?? 62) * body.scale, 0.13) +
        details.map(({ behindTrunk }) => behindTrunk?.(on) ?? '').join(''),
    ],
    ['gear_behind', worn.map(({ gear, spoilt }) => gear.behindTrunk?.(on, spoilt) ?? '').join('')],
    ['hair', onHead(bones, behindHead(look, details, worn))],
    ...(behind ? ([['far', far]] as const) : []),
    ['legs', legMarkup(bones.farLeg, shade) + disc(bones.hips[0], bones.hips[1], 23 * hips, bottomColour)],
    ...(pose.thighsInFront ? [...trunk, ...nearLeg] : [...nearLeg, ...trunk]),
  ];
  const neck = neckOf(bones, skin);
  const head = headOf(look, act, skin, details, worn);
  const above: Painted = [...(behind ? [] : ([['far', far]] as const)), ['near', near]];

  const slices: Painted = [
    ...below,
    ...head.map(([name, part]) => [name, (name === 'head' ? neck : '') + onHead(bones, part)] as const),
    ...above,
  ];
  const markup = slice
    ? joined(slices.filter(([name]) => name === slice))
    : joined(below) + neck + onHead(bones, joined(head)) + joined(above);
  const mouth = add(bones.head.at, turned(times([12, 22], body.headScale), bones.head.tilt));
  return { markup, box: extent(markup, LINE), mouth, slices: slices.map(([name]) => name) };
}

function neckOf({ body, head, ...bones }: Joints, skin: string): Markup {
  const [x, y] = placeOnTrunk({ body, head, ...bones })([0, -116]);
  const [left, top] = add(head.at, turned(times([-5, 22], body.headScale), head.tilt));
  return tube(pen`M${x} ${y}L${left} ${top}`, 21 * limbScale(body), shade(skin));
}

const onHead = ({ head: { at, tilt }, body: { headScale } }: Joints, markup: Markup): Markup =>
  markup &&
  group(
    pen`translate(${at[0]} ${at[1]})` +
      (tilt === 0 ? '' : pen` rotate(${tilt})`) +
      (headScale === 1 ? '' : ` scale(${headScale})`),
    markup,
  );

const coversHair = (details: readonly Detail[], worn: readonly Worn[]): boolean =>
  details.some(({ covers }) => covers) || worn.some(({ gear }) => gear.covers);

function behindHead(look: Look, details: readonly Detail[], worn: readonly Worn[]): Markup {
  const hair: Hair = named(HAIR_SHAPES, look.hair, 'hair');
  const scarf = details.find(({ behindHead }) => behindHead);
  if (scarf) return scarf.behindHead!(scarf.colour ?? INK);
  if (coversHair(details, worn) && !hair.hangs) return '';
  return hair.behind?.(named(HAIRS, look.hairColour, 'colour of hair')) ?? '';
}

/** Skin, features, what lies on the face, hair, hats: from the skin outwards. */
function headOf(look: Look, act: Act, skin: string, details: readonly Detail[], worn: readonly Worn[]): Painted {
  const hair: Hair = named(HAIR_SHAPES, look.hair, 'hair');
  const colour = named(HAIRS, look.hairColour, 'colour of hair');
  const pale = look.hairColour === 'white' || look.hairColour === 'grey';
  const deep = look.skin === 'dark' || look.skin === 'brown';
  const brow = pale ? (deep ? colour : darker(colour)) : deep ? INK : darker(colour);
  const scarfed = details.some(({ behindHead }) => behindHead);
  const covered = coversHair(details, worn);
  const front = covered ? (scarfed ? '' : (hair.covered?.(colour) ?? '')) : hair.front(colour);
  const bare =
    headMarkup({
      skin,
      deep: look.skin === 'dark',
      age: look.age as Age,
      build: look.build as Build,
      face: named(FACES, act.face, 'face'),
      brow,
      under: details.map(({ onSkin }) => onSkin?.(colour, skin) ?? '').join(''),
    }) + details.map(({ onFace }) => onFace?.(colour) ?? '').join('');
  return [
    ['head', bare],
    ['gear_face', worn.map(({ gear, spoilt }) => gear.onFace?.(spoilt) ?? '').join('')],
    ['fringe', front + details.map(({ onHead: on, colour: own }) => on?.(own ?? INK) ?? '').join('')],
    ['gear_head', worn.map(({ gear, spoilt }) => gear.onHead?.(spoilt) ?? '').join('')],
  ];
}
