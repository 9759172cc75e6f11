/** A number of at most `digits` decimals, with a French comma. */
const french = (value: number, digits: number): string => String(Number(value.toFixed(digits))).replace('.', ',');

/** « 0,002 % »; a chance that is not nought never reads as nought. */
export function percent(chance: number): string {
  const value = chance * 100;
  if (value > 0 && value < 0.001) return 'moins de 0,001 %';
  return `${french(value, value < 1 ? 3 : 1)} %`;
}

export const megabytes = (bytes: number): string => `${french(bytes / 1_000_000, 1)} Mo`;

/** « 5 textes, dont 1 changé » */
export function textsCounted(count: number, changed: number): string {
  const texts = `${count} texte${count > 1 ? 's' : ''}`;
  return changed > 0 ? `${texts}, dont ${changed} changé${changed > 1 ? 's' : ''}` : texts;
}
