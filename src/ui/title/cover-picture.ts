import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { Picture } from '../../lesson/picture.ts';

/**
 * The picture for the title screen: the lesson's cover; else the first in which someone speaks, since people draw the
 * eye; else the first. It decorates: the title says what it shows.
 */
export function coverPicture({ cover, scenes }: Pick<CompiledLesson, 'cover' | 'scenes'>): Picture | undefined {
  const pictured = Object.values(scenes).filter(({ picture }) => picture !== undefined);
  const speaking = pictured.find(({ speech }) => speech !== undefined) ?? pictured[0];
  const picture = cover ?? speaking?.picture;
  return picture && { ...picture, alt: '' };
}
