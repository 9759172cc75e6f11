/** `22/11/2026` from `2026-11-22`. */
export const frenchDate = (day: string): string => day.split('-').reverse().join('/');
