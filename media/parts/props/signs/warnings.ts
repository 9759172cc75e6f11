import { burning, dot, solid, stroke, warning } from './frame.ts';

/** Explosive atmosphere: the sign is its two letters, here as lines. */
export const signExplosiveAtmosphere = warning(() => stroke('M-10-18H-38V44H-10M-38 13H-16M8-18L42 44M42-18L8 44', 12));

export const signFlammable = warning((back) => `${burning(0, -6, 0.9, back)}${stroke('M-38 47H38', 8)}`);

export const signElectricity = warning(() => solid('M6-66L-22 2H-1L-11 32L-20 29L-14 54L8 38L-1 35L22-12H2L16-66z'));

/** A load that hangs over the head. */
export const signSuspendedLoad = warning(
  () =>
    stroke('M0-64V-42', 8) +
    stroke('M0-42L-30-10M0-42L30-10', 6) +
    solid('M-40-12H40V18H-40z') +
    solid('M-36 28H-20L-28 46zM-8 28H8L0 46zM20 28H36L28 46z'),
);

/** A person whose feet fly. */
export const signSlippery = warning(
  () =>
    dot(-8, -42, 12) +
    stroke('M-6-24L6 4', 18) +
    stroke('M6 4L30 2L40 20M4 6L-4 26L-22 34', 11) +
    stroke('M-4-24L16-22L24-36M-8-20L-24-10L-30-20', 8) +
    stroke('M-46 48H-12M4 48H46', 7),
);

export const signGeneralWarning = warning(() => `${solid('M-11-56H11L7 14H-7z')}${dot(0, 36, 11)}`);
