const CHANNELS = [1, 3, 5];

const each = (colour: string, change: (part: number) => number): string =>
  `#${CHANNELS.map((at) =>
    Math.round(Math.min(255, change(Number.parseInt(colour.slice(at, at + 2), 16))))
      .toString(16)
      .padStart(2, '0'),
  ).join('')}`;

const times = (colour: string, factor: number): string => each(colour, (part) => part * factor);

/** The one darker plane of a flat colour: what is turned away from the light. */
export const shade = (colour: string): string => times(colour, 0.82);

/** Lines inside dark cloth, which ink would not show. */
export const darker = (colour: string): string => times(colour, 0.6);

/** The cheeks of a child. */
export const blush = (skin: string): string => {
  const [red, green, blue] = CHANNELS.map((at) => skin.slice(at, at + 2)) as [string, string, string];
  return `#${red}${times(`#${green.repeat(3)}`, 0.84).slice(1, 3)}${times(`#${blue.repeat(3)}`, 0.8).slice(1, 3)}`;
};

/** As dark as cloth may be for the ink of sleeves and folds to show on it. */
const DARKEST = 66;

/** The colour of clothes: `#rrggbb`, lightened when ink would drown in it. */
export function cloth(colour: string): string {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`no colour is written ${colour}`);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const light = 0.3 * red + 0.59 * green + 0.11 * blue;
  return light < DARKEST ? each(colour, (part) => part * 1.15 + DARKEST - light * 1.15) : colour;
}
