import { cut, dot, mandatory, slit, solid, stroke } from './frame.ts';

const HEAD =
  'M-24-18Q-24-44 0-44Q24-44 24-18V-8Q24 14 10 20V25Q34 27 40 42A58 58 0 0 1-40 42Q-34 27-10 25V20Q-24 14-24-8z';

export const signHelmet = mandatory(
  (back) =>
    solid(HEAD) +
    slit('M-40-15H40', 22, back) +
    solid('M-34-18Q-36-58 0-58Q36-58 34-18z') +
    stroke('M-38-14H38', 7) +
    slit('M-9-56V-30M9-56V-30', 4, back),
);

export const signGlasses = mandatory(
  (back) =>
    solid(HEAD) +
    cut('M-32-24H32V-4Q28 4 16 4Q6 4 0-4Q-6 4-16 4Q-28 4-32-4z', back) +
    solid('M-26-18H-6V-8Q-10-2-16-2Q-26-2-26-10zM6-18H26V-10Q26-2 16-2Q10-2 6-8z'),
);

const GLOVE = 'M-24-2H24V26Q24 34 16 34H-16Q-24 34-24 26z';

export const signGloves = mandatory((back) => {
  const glove =
    solid(GLOVE) +
    stroke('M-18 0V-26M-6 0V-40M7 0V-38M19 0V-24', 10) +
    stroke('M20 20Q34 12 38-6', 11) +
    slit('M-12-4V-20M.5-4V-26M13-4V-20', 2.4, back) +
    solid('M-24 40H24V54H-24z');
  return `<g transform="translate(-27 -6) scale(.74)">${glove}</g><g transform="translate(30 8) scale(-.74 .74)">${glove}</g>`;
});

export const signShoes = mandatory(
  (back) =>
    solid('M-34-48H2Q0-24 8-12Q16-2 36 4Q50 10 50 28H-34z') +
    solid('M-36 34H50V46H10L6 42H-8V46H-36z') +
    slit('M26 2Q18 12 20 28M-2-30H-12M1-20H-9M7-10H-4', 5, back),
);

export const signEarProtection = mandatory(
  (back) =>
    solid(HEAD) +
    stroke('M-34-16Q-38-56 0-56Q38-56 34-16', 8) +
    slit('M-34-22V8M34-22V8', 22, back) +
    stroke('M-34-16V2M34-16V2', 15),
);

export const signMask = mandatory(
  (back) =>
    solid(HEAD) +
    slit('M-24-14L-16-6M24-14L16-6', 4, back) +
    cut('M-19-4Q0-18 19-4V8Q16 20 0 24Q-16 20-19 8z', back) +
    stroke('M-10 2H10M-10 11H10', 4) +
    cut('M-15-24h10v5h-10zM5-24h10v5h-10z', back),
);

export const signVest = mandatory(
  (back) =>
    solid('M-38-40L-16-50Q-10-32 0-20Q10-32 16-50L38-40L36-14Q34-4 38 4V50H-38V4Q-34-4-36-14z') +
    slit('M0-20V50', 4, back) +
    slit('M-37 14H37M-37 34H37', 7, back) +
    slit('M-25-44V14M25-44V14', 7, back),
);

/** A body in its straps, held from above. */
export const signHarness = mandatory(
  (back) =>
    dot(0, -30, 14) +
    solid('M-26-8Q0-20 26-8L22 22L24 56H4L0 30L-4 56H-24L-22 22z') +
    slit('M-14-13L0 10L14-13M0 10L-20 22M0 10L20 22M-21 24H21M-22 38L-5 32M22 38L5 32', 4.5, back) +
    stroke('M-28-6L-42 26M28-6L42 26', 10) +
    stroke('M18-14Q34-30 30-58', 5),
);
