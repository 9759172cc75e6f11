import { group, moved } from '../../../../src/pen/pen.ts';
import { FLAME } from '../flame-form.ts';
import { cut, dot, prohibition, slit, solid, stroke } from './frame.ts';

/** No flame, no light, no smoking: a burning match. */
export const signNoOpenFlame = prohibition(() =>
  group('rotate(42)', moved(0, -20, solid(FLAME), 0.66) + stroke('M0 16V50', 9) + solid('M-7 10q7-8 14 0v10h-14z')),
);

export const signNoSmoking = prohibition(
  (back) =>
    solid('M-52 4H26V20H-52zM40 4H52V20H40z') +
    cut('M-36 4h3v16h-3z', back) +
    solid('M29 4h8v16h-8z') +
    stroke('M33-6Q36-18 24-22T18-40M46-6Q50-24 38-30', 5),
);

/** No phone: a mobile, lit. */
export const signNoPhone = prohibition(
  (back) =>
    solid('M-26-52H18Q26-52 26-44V44Q26 52 18 52H-18Q-26 52-26 44z') +
    cut('M-18-38H18V30H-18z', back) +
    cut('M-5 41a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', back) +
    slit('M-8-45H8', 3, back),
);

/** No entry for people on foot: a raised hand would say stop; this is a person walking. */
export const signNoEntry = prohibition(
  () =>
    dot(4, -42, 11) +
    stroke('M2-24L-2 8', 20) +
    stroke('M-2 8L14 28L16 52M-4 8L-12 30L-28 50', 11) +
    stroke('M4-24L22-6L34-8M0-24L-18-8L-22 8', 8),
);
