import { optimize } from 'svgo';

/**
 * A drawing with its points on whole units of the frame, of which a phone shows two or three a pixel: a third smaller.
 * Nothing else is touched: what looks like nothing to a tool, such as a pale shadow, is there on purpose.
 */
export const shrinkDrawing = (svg: string): string =>
  optimize(svg, { plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }] }).data;
