import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Values } from '../../lesson/lesson.ts';
import type { Picture as LessonPicture } from '../../lesson/picture.ts';
import { Drawing } from './drawing.tsx';
import { frameOn } from './framing.ts';
import { layerStyle } from './layer-style.ts';
import { shownLayers } from './shown-layers.ts';
import './picture.css';

interface PictureProps {
  readonly picture: LessonPicture;
  readonly values: Values;
  /** Letters of what somebody in it has on. */
  readonly outfit?: string;
  /** Waits until the picture is near the screen. */
  readonly lazy?: boolean;
  /** What lies over it, in shares of the drawn world. */
  readonly children?: ComponentChildren;
}

/**
 * A stack of layers, read by a screen reader as one image. The frame has its size before any layer has come; the
 * stylesheet says what form it has, the world is laid in it by `frameOn`.
 */
export function Picture({ picture, values, outfit, lazy, children }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { focus } = picture;
  useLayoutEffect(() => {
    const { clientWidth, clientHeight, firstElementChild } = frame.current!;
    const lay = ({ width, height } = { width: clientWidth, height: clientHeight }) => {
      if (!width || !height) return;
      const { left, top, width: world } = frameOn(focus, { width, height });
      Object.assign((firstElementChild as HTMLElement).style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${world}px`,
      });
    };
    lay();
    const observer = new ResizeObserver(([entry]) => lay(entry!.contentRect));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, [focus]);
  const naming = picture.alt === '' ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': picture.alt };
  const layers = shownLayers(picture, values, outfit);
  const labels = layers.flatMap((layer) => layer.labels ?? []);
  return (
    <div ref={frame} class="picture">
      <div class="world">
        <div class="drawn" {...naming}>
          {layers.map((layer, index) => (
            <Drawing
              key={`${layer.file} ${index}`}
              file={layer.file}
              style={layerStyle(layer)}
              motion={layer.motion}
              lazy={lazy}
            />
          ))}
          {labels.length > 0 && (
            <svg class="picture-labels" viewBox="0 0 960 640" aria-hidden="true" focusable="false">
              {labels.map(({ text, x, y, size }) => (
                <text key={`${text} ${x}`} x={x} y={y} font-size={size}>
                  {text}
                </text>
              ))}
            </svg>
          )}
        </div>
        {children}
      </div>
    </div>
  );
}
