import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { FileLayer } from '../../lesson/picture.ts';
import { shownLayers } from '../picture/shown-layers.ts';

/**
 * The picture for the title screen: the lesson's cover; else the first in which someone speaks, since people draw the
 * eye; else the first.
 */
export function coverLayers({ cover, scenes, variables }: CompiledLesson): readonly FileLayer[] {
  const pictured = Object.values(scenes).filter(({ picture }) => picture !== undefined);
  const speaking = pictured.find(({ speech }) => speech !== undefined) ?? pictured[0];
  const picture = cover ?? speaking?.picture;
  return picture ? shownLayers(picture, variables) : [];
}
