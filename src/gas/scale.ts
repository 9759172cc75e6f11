/**
 * Concentrations are kept as whole hundredths of a percent of the volume, so that checks can enumerate them: 123 is
 * 1.23 % of gas in the air.
 */

/** The lower explosive limit of natural gas (LIE), 5 % of the volume (GAZ-006): 100 % on an explosimeter. */
export const LIE = 500;

/** The upper explosive limit of natural gas (LSE), 15 % of the volume (GAZ-006). */
export const LSE = 1500;

/** An explosimeter measures up to here, in % of the LIE; above, what it shows is wrong (GAZ-073). */
export const FULL_SCALE = 100;

const HUNDREDTHS = 10_000;

export const toHundredths = (share: number): number => Math.round(share * HUNDREDTHS);

export const toShare = (hundredths: number): number => hundredths / HUNDREDTHS;

/** Whole % of the LIE. Cut, not rounded: 99.8 % is not yet 100 %. */
export const toLie = (hundredths: number): number => Math.floor((hundredths * 100) / LIE);
