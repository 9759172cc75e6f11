import type { FileLayer, Layer, Picture } from '../lesson/picture.ts';

/** The frame that pictures are drawn on. */
const FRAME = { width: 960, height: 640 };

const OPEN = /^<svg [^>]*?viewBox="([^"]+)"[^>]*>/;

const isFile = (layer: Layer): layer is FileLayer => 'file' in layer;

/** Decimals below a hundredth of a unit show nowhere. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A layer where it stands in the picture. Throws for what is no drawing of ours. */
function placed({ file, place, flip }: FileLayer, drawings: Readonly<Record<string, string>>): string {
  const drawing = drawings[file] ?? '';
  const [opening, viewBox = ''] = OPEN.exec(drawing) ?? [];
  const [, , width = 0, height = 0] = viewBox.split(/[ ,]+/).map(Number);
  if (opening === undefined || !(width > 0 && height > 0)) throw new Error(`« ${file} » is no drawing with a viewBox`);
  const x = ((place?.left ?? 0) / 100) * FRAME.width;
  const y = ((place?.top ?? 0) / 100) * FRAME.height;
  const w = ((place?.width ?? 100) / 100) * FRAME.width;
  const h = place ? (w * height) / width : FRAME.height;
  const inside = drawing.slice(opening.length);
  const layer = `<svg x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}" viewBox="${viewBox}" overflow="visible">${inside}`;
  return flip ? `<g transform="translate(${short(2 * x + w)} 0) scale(-1 1)">${layer}</g>` : layer;
}

/** A picture in one file, close to its focus as narrow screens show it. Layers that depend on a choice are left out. */
export function composePicture({ layers, focus }: Picture, drawings: Readonly<Record<string, string>>): string {
  const [x, y, width] = focus ?? [0, 0, FRAME.width];
  const height = (width * FRAME.height) / FRAME.width;
  const shown = layers.filter(isFile).filter(({ when, worn }) => when === undefined && worn === undefined);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${Math.min(y, FRAME.height - height)} ${width} ${short(height)}">${shown.map((layer) => placed(layer, drawings)).join('')}</svg>`;
}
