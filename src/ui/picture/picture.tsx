import { holds } from '../../engine/condition.ts';
import type { Picture as LessonPicture, Values } from '../../lesson/lesson.ts';
import { addressOf } from './address.ts';
import './picture.css';

interface PictureProps {
  readonly picture: LessonPicture;
  readonly values: Values;
  /** Waits until the picture is near the screen. */
  readonly lazy?: boolean;
}

/** A stack of layers, read by a screen reader as one image. The frame has its size before any layer has come. */
export function Picture({ picture, values, lazy }: PictureProps) {
  const layers = picture.layers.filter(({ when }) => when === undefined || holds(when, values));
  const naming = picture.alt === '' ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': picture.alt };
  return (
    <div class="picture" {...naming}>
      {layers.map(({ file }) => (
        <img key={file} src={addressOf(file)} alt="" loading={lazy ? 'lazy' : 'eager'} draggable={false} />
      ))}
    </div>
  );
}
