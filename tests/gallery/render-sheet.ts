import { escapeHtml } from '../../src/package/escape-html.ts';
import type { Cell, Sheet } from './cell.ts';

const FRAME = { width: 960, height: 640 };

const EYES: Readonly<Record<Sheet['eye'], string>> = {
  plain: 'none',
  grey: 'grayscale(1)',
  deuteranope: 'url(#deuteranope)',
};

/** What someone without green cones sees (Machado, Oliveira, Fernandes 2009, severity 1). */
const FILTERS = `<svg width="0" height="0"><filter id="deuteranope" color-interpolation-filters="linearRGB"><feColorMatrix values="0.367 0.861 -0.228 0 0 0.280 0.673 0.047 0 0 -0.012 0.043 0.969 0 0 0 0 0 1 0"/></filter></svg>`;

const imageOf = (svg: string, style: string): string =>
  `<img style="${style}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;

function picture({ layers, focus }: Cell, isClose: boolean): string {
  const isScene = layers.length > 1 || layers.some(({ place }) => place !== undefined);
  if (!isScene) return layers.map(({ svg }) => imageOf(svg, 'width:100%;height:100%;object-fit:contain')).join('');
  const images = layers.map(({ svg, place, flip }) =>
    imageOf(
      svg,
      `position:absolute;${place ? `left:${place.left}%;top:${place.top}%;width:${place.width}%` : 'left:0;top:0;width:100%'};${flip ? 'transform:scaleX(-1)' : ''}`,
    ),
  );
  const [x, y, width] = (isClose && focus) || [0, 0, FRAME.width];
  const closer = `transform-origin:0 0;transform:scale(${FRAME.width / width}) translate(${(-100 * x) / FRAME.width}%,${(-100 * y) / FRAME.height}%)`;
  return `<div style="position:absolute;inset:0;${closer}">${images.join('')}</div>`;
}

/** A page that shows the sheet and nothing else. */
export const renderSheet = ({ cells, width, columns, eye, isClose }: Sheet): string =>
  `<!doctype html><meta charset="utf-8"><style>
body{margin:8px;font:12px sans-serif;background:#fff}
main{display:grid;grid-template-columns:repeat(${columns},${width}px);gap:8px;filter:${EYES[eye]}}
figure{margin:0}figure>div{position:relative;overflow:hidden;width:${width}px;aspect-ratio:3/2;background:#eee;outline:1px solid #999}
</style>${FILTERS}<main>${cells
    .map((cell) => `<figure><div>${picture(cell, isClose)}</div>${escapeHtml(cell.label)}</figure>`)
    .join('')}</main>`;
