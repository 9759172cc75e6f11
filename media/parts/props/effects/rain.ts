import { line } from '../../../../src/pen/pen.ts';
import { prop } from '../make-prop.ts';

/** Strokes strewn over the frame in the order of a golden ratio: even, never in rows, the same in every build. */
function strokes(count: number, length: number): string {
  let path = '';
  for (let index = 0; index < count; index += 1) {
    const x = Math.round(length * 0.42 + ((index * 0.618034) % 1) * 930);
    const y = Math.round(((index + 0.5) / count) * (636 - length * 1.3) + 2);
    const reach = Math.round(length * (0.7 + ((index * 0.382) % 0.6)));
    path += `M${x} ${y}l${-Math.round(reach * 0.3)} ${reach}`;
  }
  return path;
}

const splashes = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const [x, y] = [Math.round(((index * 0.618034 + 0.3) % 1) * 920 + 20), 560 + ((index * 37) % 70)];
    return `M${x - 9} ${y - 5}l-5-7M${x + 9} ${y - 5}l5-7M${x} ${y - 7}v-9`;
  }).join('');

/** Rain over the whole frame, to be placed at [0, 0]. */
export const rain = prop([0, 0, 960, 640], {
  light: `<g opacity=".9">${line(strokes(48, 34), 2.6, '#6f9dbb')}</g>`,
  heavy: `<g opacity=".95">${line(strokes(100, 56), 3, '#6393b3')}${line(splashes(16), 2.6, '#6393b3')}</g>`,
});
