import type { Condition } from '../lesson/lesson.ts';
import type { Cast, DrawnLayer, FileLayer, Layer, Light, Picture, Place } from '../lesson/picture.ts';
import { type Box, FRAME, type Point } from '../pen/pen.ts';
import { drawLayer, type GearLayer } from './draw-layer.ts';
import { labelsOf } from './layer-labels.ts';
import { layerName } from './layer-name.ts';

/** A drawing that a lesson needs, before it is drawn. */
export interface Drawing {
  readonly file: string;
  readonly layer: DrawnLayer | GearLayer;
  readonly light: Light;
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

const placeOf = ({ x, y, width }: Box): Place => ({
  left: percent(x, FRAME.width),
  top: percent(y, FRAME.height),
  width: percent(width, FRAME.width),
});

const pointOf = ([x, y]: Point): readonly [number, number] => [percent(x, FRAME.width), percent(y, FRAME.height)];

const valuesOf = <T>(allowed: T | readonly T[]): readonly T[] => (Array.isArray(allowed) ? allowed : [allowed as T]);

/** Holds when both do; null when they never do together. */
function both(one: Condition, other: Condition): Condition | null {
  const joined: Record<string, Condition[string]> = { ...one };
  for (const [variable, allowed] of Object.entries(other)) {
    const before = joined[variable];
    const common =
      before === undefined ? valuesOf(allowed) : valuesOf(before).filter((value) => valuesOf(allowed).includes(value));
    if (common.length === 0) return null;
    joined[variable] = common.length === 1 ? common[0]! : common;
  }
  return joined;
}

const isDrawn = (layer: Layer): layer is DrawnLayer => !('file' in layer);

interface Lit {
  readonly layer: DrawnLayer;
  readonly light: Light;
  readonly when?: Condition;
}

/** Under a grey sky the place turns grey, what stands in it keeps its colours: people stand out, and drawings serve twice. */
const lightOn = (layer: DrawnLayer, light: Light): Light =>
  light === 'overcast' && !('background' in layer) ? 'day' : light;

/** A layer once for each light in which it may be seen. */
function litLayers(layer: DrawnLayer, light: Picture['light']): readonly Lit[] {
  if (light === undefined || typeof light === 'string') {
    return [{ layer, light: lightOn(layer, light ?? 'day'), ...(layer.when && { when: layer.when }) }];
  }
  return light.flatMap((one) => {
    const when = both(layer.when ?? {}, one.when);
    return when ? [{ layer, light: lightOn(layer, one.light), when }] : [];
  });
}

function placeLayer({ layer, light, when }: Lit, cast: Cast): FileLayer {
  const { box, mouth } = drawLayer(layer, cast, light);
  return {
    file: layerName(layer, cast, light),
    ...('background' in layer ? {} : { place: placeOf(box) }),
    ...('flip' in layer && layer.flip && { flip: true }),
    ...('person' in layer && mouth && { who: layer.person }),
    ...(layer.worn && { worn: layer.worn }),
    ...(mouth && { mouth: pointOf(mouth) }),
    ...('prop' in layer && layer.labels && { labels: labelsOf(layer) }),
    ...(layer.motion && { motion: layer.motion }),
    ...(when && { when }),
  };
}

/** The picture with a file in the place of each layer that is to be drawn. */
export const placePicture = (picture: Picture, cast: Cast): Picture => {
  const { light, ...rest } = picture;
  return {
    ...rest,
    layers: picture.layers.flatMap((layer): readonly FileLayer[] =>
      isDrawn(layer) ? litLayers(layer, light).map((lit) => placeLayer(lit, cast)) : [layer],
    ),
  };
};

/** What has to be drawn for a picture. */
export const drawingsOf = ({ layers, light }: Picture, cast: Cast): readonly Drawing[] =>
  layers
    .filter(isDrawn)
    .flatMap((layer) =>
      litLayers(layer, light).map((lit) => ({ file: layerName(layer, cast, lit.light), layer, light: lit.light })),
    );
