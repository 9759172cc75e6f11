import { line, type Markup, moved } from '../../../../src/pen/pen.ts';
import { prop } from '../make-prop.ts';

/** Strokes strewn over the frame in the order of a golden ratio: even, never in rows, the same in every build. */
function strokes(count: number, length: number): string {
  let path = '';
  for (let index = 0; index < count; index += 1) {
    const x = Math.round(length * 0.42 + ((index * 0.618034) % 1) * 938);
    const y = Math.round(((index + 0.5) / count) * (638 - length * 1.3) + 3);
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

/** From the upper left of the frame to the middle of its foot, where a thing stands when nothing is said. */
const overFrame = (markup: Markup): Markup => moved(-480, -640, markup);

/** Rain over the whole frame. */
export const rain = prop([-480, -640, 960, 640], {
  light: overFrame(line(strokes(48, 34), 2.6, '#6f9dbb')),
  heavy: overFrame(line(strokes(100, 56), 3, '#6393b3') + line(splashes(16), 2.6, '#6393b3')),
});
