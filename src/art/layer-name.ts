import type { Cast, DrawnLayer, Light } from '../lesson/picture.ts';

/** Folder of drawings below media/ of a package; nothing of it is kept in the project. */
export const DRAWN_FOLDER = 'drawn';

/** What changes a drawing: where it stands, how large it is, which way it looks and when it shows do not. */
function essence(layer: DrawnLayer, cast: Cast, light: Light): unknown {
  if ('background' in layer) return [layer.background, layer.state, light];
  if ('prop' in layer) return [layer.prop, layer.state, light];
  const { person, pose, face, holds, wears, slice } = layer;
  if (slice !== undefined) {
    // The same part in two pictures is one file, whatever the face.
    return [{ ...cast[person], wears: [] }, pose, slice === 'head' && face, holds, wears, slice, light];
  }
  return [cast[person], pose, face, holds, wears, light];
}

/** FNV-1a on two lanes, in base 36: names need to differ, not to be secret. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36).slice(0, 3);
}

/** The file of a drawn layer: two layers that look the same share it, in whatever scene they stand. */
export function layerName(layer: DrawnLayer, cast: Cast, light: Light): string {
  const [what, how] =
    'background' in layer
      ? [layer.background, layer.state]
      : 'prop' in layer
        ? [layer.prop, layer.state]
        : [layer.person, layer.slice ?? layer.pose];
  const readable = [what, how]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll('_', '-');
  return `${DRAWN_FOLDER}/${readable}-${digest(JSON.stringify(essence(layer, cast, light)))}.svg`;
}
