import type { Values } from '../../lesson/lesson.ts';
import type { Picture as LessonPicture } from '../../lesson/picture.ts';
import { addressOf } from './address.ts';
import { focusStyle, layerStyle } from './layer-style.ts';
import { shownLayers } from './shown-layers.ts';
import './picture.css';

interface PictureProps {
  readonly picture: LessonPicture;
  readonly values: Values;
  /** Waits until the picture is near the screen. */
  readonly lazy?: boolean;
}

/** A stack of layers, read by a screen reader as one image. The frame has its size before any layer has come. */
export function Picture({ picture, values, lazy }: PictureProps) {
  const naming = picture.alt === '' ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': picture.alt };
  return (
    <div class="picture" {...naming}>
      <div class="world" style={focusStyle(picture)}>
        {shownLayers(picture, values).map((layer, index) => (
          <img
            key={`${layer.file} ${index}`}
            src={addressOf(layer.file)}
            alt=""
            style={layerStyle(layer)}
            data-motion={layer.motion}
            loading={lazy ? 'lazy' : 'eager'}
            draggable={false}
          />
        ))}
      </div>
    </div>
  );
}
