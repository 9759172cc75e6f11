/** `12,5` for 12.5: what authors read is in French. */
export const frenchNumber = (value: number, digits = 0): string =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits });

/** `12,3 Ko` from a number of bytes. */
export const kilobytes = (bytes: number): string => `${frenchNumber(bytes / 1000, 1)} ko`;

/** `1 fin`, `2 fins`: a count with its noun, which takes an s from two on in French. */
export const counted = (count: number, noun: string): string => `${frenchNumber(count)} ${noun}${count < 2 ? '' : 's'}`;

/** `1,25 s` from a number of milliseconds. */
export const seconds = (milliseconds: number): string => `${frenchNumber(milliseconds / 1000, 2)} s`;
