import { burning, cut, dot, emergency, fireFighting, slit, solid, stroke, wayOut } from './frame.ts';

/** The way out: someone runs through a door, the arrow says where. To be flipped for the left. */
export const signEmergencyExit = wayOut(
  (back) =>
    solid('M8-46H46V46H8z') +
    cut('M15-39H39V39H15z', back) +
    dot(-10, -34, 10) +
    stroke('M-16-16L-24 6', 17) +
    stroke('M-24 6L-4 14L-10 40M-27 8L-34 26L-52 28', 10) +
    stroke('M-14-19L2-6L14-10M-20-18L-40-12L-46 2', 7),
  () => stroke('M-40 0H28', 15) + stroke('M6-30L38 0L6 30', 15),
);

/** Four arrows towards people who wait together. */
export const signAssemblyPoint = emergency(
  () =>
    [1, -1]
      .flatMap((x) =>
        [1, -1].map(
          (y) =>
            stroke(`M${x * 47} ${y * 47}L${x * 32} ${y * 32}`, 8) +
            solid(`M${x * 27} ${y * 27}h${x * 19}l${-x * 19} ${y * 19}z`),
        ),
      )
      .join('') +
    dot(-14, -13, 6.5) +
    dot(14, -13, 6.5) +
    dot(0, -18, 8) +
    solid('M-23 15V2Q-22-5-14-5Q-9-5-8 0V15zM23 15V2Q22-5 14-5Q9-5 8 0V15z') +
    solid('M-10 22V-2Q-8-8 0-8Q8-8 10-2V22z'),
);

export const signFirstAid = emergency(() => solid('M-15-44H15V-15H44V15H15V44H-15V15H-44V-15H-15z'));

/** An eye over the two jets of its basin. */
export const signEyeWash = emergency(
  (back) =>
    solid('M-46-24Q0-62 46-24Q0 12-46-24z') +
    `<circle cx="0" cy="-25" r="13" fill="${back}" stroke="none"/>` +
    dot(0, -25, 7) +
    stroke('M-4 34Q-6 10-26 2M4 34Q6 10 26 2M-10 34Q-16 20-40 16M10 34Q16 20 40 16', 5) +
    solid('M-34 36H34Q30 50 0 50Q-30 50-34 36z'),
);

export const signFireExtinguisher = fireFighting(
  (back) =>
    solid('M-34-6Q-34-20-18-22V-32H-4V-22Q12-20 12-6V48H-34z') +
    stroke('M-26-42L8-38M-11-40V-30', 7) +
    stroke('M-20-36Q-46-34-42 10', 6) +
    slit('M-34 4H12M-34 28H12', 4, back) +
    `${burning(34, 22, 0.5, back)}`,
);

/** A finger on the button of the alarm. */
export const signAlarmPoint = fireFighting(
  (back) =>
    `<circle cx="-18" cy="-16" r="24" fill="none" stroke-width="7"/>` +
    dot(-18, -16, 12) +
    slit('M-12-8L24 34', 30, back) +
    stroke('M-12-10L12 16', 13) +
    solid('M6 16L20 4Q28 8 36 16L48 30V50H26L10 36Q2 26 6 16z') +
    `${burning(32, -26, 0.44, back)}`,
);
