import type { FileLayer, Picture } from '../lesson/picture.ts';
import { FRAME, short } from '../pen/pen.ts';

const isFile = (layer: Picture['layers'][number]): layer is FileLayer => 'file' in layer;

/** Four numbers of a viewBox. */
function viewBoxOf(svg: string): readonly [number, number, number, number] {
  const [, numbers] = /viewBox="([^"]+)"/.exec(svg) ?? [];
  const [x, y, width, height] = (numbers ?? '').split(/[\s,]+/).map(Number);
  if (x === undefined || y === undefined || !width || !height) throw new Error('a drawing has no viewBox');
  return [x, y, width, height];
}

/** A drawing where its layer stands on the frame. */
function placed({ place, flip }: FileLayer, svg: string): string {
  const viewBox = viewBoxOf(svg);
  const { left, top, width } = place ?? { left: 0, top: 0, width: 100 };
  const x = (left * FRAME.width) / 100;
  const y = (top * FRAME.height) / 100;
  const across = (width * FRAME.width) / 100;
  const down = (across * viewBox[3]) / viewBox[2];
  const inside = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const drawing = `<svg x="${short(x)}" y="${short(y)}" width="${short(across)}" height="${short(down)}" viewBox="${viewBox.join(' ')}">${inside}</svg>`;
  return flip ? `<g transform="translate(${short(2 * x + across)} 0) scale(-1 1)">${drawing}</g>` : drawing;
}

/**
 * A compiled picture as one drawing, as close as its focus asks: for pages that lay no layers. Layers with a condition
 * are left out. Drawings share no id, so that they may stand in one file.
 */
export function flatPicture({ layers, focus }: Picture, drawingOf: (file: string) => string): string {
  const shown = layers.filter(isFile).filter(({ when, worn }) => when === undefined && worn === undefined);
  const [x, y, width] = focus ?? [0, 0, FRAME.width];
  const height = (width * FRAME.height) / FRAME.width;
  const box = [x, y, width, height].map(short).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${short(width)}" height="${short(height)}">` +
    `${shown.map((layer) => placed(layer, drawingOf(layer.file))).join('')}</svg>\n`
  );
}
