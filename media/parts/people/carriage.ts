import type { ArmPose } from './pose.ts';
import type { Carriage } from './things.ts';

/** Where idle arms go for what they carry. */
export const CARRIAGES: Readonly<Record<Carriage, { readonly near: ArmPose; readonly far?: ArmPose }>> = {
  hang: { near: { up: -14, fore: 0, hand: 'fist' } },
  show: { near: { up: -10, fore: 106, hand: 'fist', short: 0.9 } },
  aim: { near: { up: 4, fore: 84, hand: 'fist' } },
  both: {
    near: { up: -12, fore: 88, hand: 'fist' },
    far: { up: 12, toNear: [49, -4], hand: 'fist', turn: 50, front: true },
  },
  low: {
    near: { up: -8, fore: 64, hand: 'rest' },
    far: { up: 24, toNear: [68, 4], hand: 'rest' },
  },
};
