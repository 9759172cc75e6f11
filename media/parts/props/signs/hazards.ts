import { burning, cut, dot, hazard, slit, solid, stroke } from './frame.ts';

export const ghsFlammable = hazard((back) => burning(0, -10, 0.86, back) + stroke('M-28 42H28', 7));

/** A flame over a ring: it feeds fire. */
export const ghsOxidising = hazard(
  (back) =>
    burning(0, -22, 0.68, back) +
    '<circle cx="0" cy="26" r="18" fill="none" stroke-width="8"/>' +
    stroke('M-28 54H28', 6),
);

export const ghsExplosive = hazard(
  () =>
    dot(-6, 14, 19) +
    stroke('M-14-14L-22-34M2-16L6-46M16-8L34-30M22 10L48 4M-30 2L-50-6M18 26L38 36', 5) +
    solid('M14-34L24-40L22-26zM34-14L46-18L40-6zM-10-48L-2-50L-5-40zM-38-24L-28-28L-32-14zM34 18L44 20L36 28z'),
);

export const ghsGasUnderPressure = hazard(
  () =>
    '<g transform="rotate(-24)">' +
    solid('M-50-13Q-50-17-46-17H18Q34-17 36-6H44V-11H54V11H44V6H36Q34 17 18 17H-46Q-50 17-50 13z') +
    '</g>',
);

export const ghsToxic = hazard(
  (back) =>
    stroke('M-30 20L30 42M30 20L-30 42', 8) +
    [-1, 1]
      .flatMap((side) => [dot(side * 32, 16, 5), dot(side * 35, 22, 5), dot(side * 35, 40, 5), dot(side * 31, 46, 5)])
      .join('') +
    slit('M0 6V10', 40, back) +
    solid('M-31-18Q-31-48 0-48Q31-48 31-18Q31-4 18 2V18H-18V2Q-31-4-31-18z') +
    cut(
      'M-21-22Q-21-32-12-32Q-4-32-4-22Q-4-12-12-12Q-21-12-21-22zM21-22Q21-32 12-32Q4-32 4-22Q4-12 12-12Q21-12 21-22zM0-10L6 2H-6z',
      back,
    ) +
    slit('M-7 8V18M0 8V18M7 8V18', 3, back),
);

/** Drops from two tubes eat into a bar and into a hand. */
export const ghsCorrosive = hazard(
  (back) =>
    '<g transform="rotate(-24 -18 -24)">' +
    solid('M-44-30H-4V-18H-44z') +
    cut('M-40-27H-24V-21H-40z', back) +
    '</g>' +
    '<g transform="rotate(24 18 -24)">' +
    solid('M44-30H4V-18H44z') +
    cut('M40-27H24V-21H40z', back) +
    '</g>' +
    stroke('M-13-4V0M13-4V0M-13 8V12M13 8V12', 5) +
    solid('M-50 20H-20Q-18 28-12 28Q-8 28-6 20H-2V34H-50z') +
    solid('M4 24Q8 18 10 20Q12 28 17 26Q20 18 26 20L50 24V30L30 40H14Q4 36 4 24z') +
    stroke('M-22 14L-26 8M-3 14L1 8M25 12L29 6', 3.4),
);

export const ghsHarmful = hazard(() => solid('M-11-52H11L7 18H-7z') + dot(0, 40, 11));

/** A chest with a star: harm from within. */
export const ghsHealthHazard = hazard(
  (back) =>
    dot(0, -40, 14) +
    solid('M-8-30H8V-22Q34-18 38 4V26H34L0 60L-34 26H-38V4Q-34-18-8-22z') +
    cut('M0-12L6 4L22-2L14 12L30 20L13 23L16 40L4 30L-6 44L-8 28L-24 28L-12 17L-22 4L-7 6z', back),
);

/** A dead tree and a dead fish. */
export const ghsEnvironment = hazard(
  (back) =>
    stroke('M-54 26H20', 4) +
    solid('M-22 28Q-16 4-20-24L-13-26Q-12-10-10-6L2-22L6-18L-8 4Q-8 18-4 28z') +
    stroke('M-17-12L-32-26M-16 2L-36-8M-17-24L-10-44M-4-14L8-34M-33-27L-34-36', 5) +
    solid('M4 30Q18 12 36 22L50 14V38L36 32Q20 44 4 30z') +
    slit('M12 25l5 5M17 25l-5 5', 2.6, back) +
    stroke('M-20 40H0M-4 48H16', 3.4),
);
