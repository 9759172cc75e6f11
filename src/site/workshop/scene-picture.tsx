import type { FileLayer } from '../../lesson/picture.ts';

const percent = (value: number): string => `${value}%`;

/** A scene's picture as it first shows; it decorates: its description is among the texts. */
export function ScenePicture({ layers }: { readonly layers: readonly FileLayer[] }) {
  if (layers.length === 0) return null;
  return (
    <div class="scene-picture" aria-hidden="true">
      {layers.map(({ file, place, flip }) => (
        <img
          key={file + JSON.stringify(place)}
          src={`media/${file}`}
          alt=""
          loading="lazy"
          style={{
            ...(place
              ? { left: percent(place.left), top: percent(place.top), width: percent(place.width) }
              : { left: '0', top: '0', width: '100%' }),
            ...(flip && { transform: 'scaleX(-1)' }),
          }}
        />
      ))}
    </div>
  );
}
