/** The hour of a picture. `overcast`: a grey or rainy day; `dim`: indoors without lamp; `night`: after dark. */
export type Light = 'day' | 'overcast' | 'dim' | 'night';

interface Tint {
  /** How much of the colour stays apart from the grey of its brightness, 0–1. */
  readonly colour: number;
  /** Multiplies red, green and blue. */
  readonly times: readonly [number, number, number];
  /** Added afterwards, so that black ink stays apart from dark cloth. */
  readonly plus: readonly [number, number, number];
}

const TINTS: Readonly<Record<Exclude<Light, 'day'>, Tint>> = {
  overcast: { colour: 0.62, times: [0.88, 0.91, 0.95], plus: [0, 1, 5] },
  dim: { colour: 0.86, times: [0.72, 0.76, 0.86], plus: [5, 7, 14] },
  night: { colour: 1, times: [0.4, 0.48, 0.68], plus: [8, 12, 30] },
};

/** Shares of red, green and blue in what the eye takes for brightness. */
const BRIGHTNESS = [0.3, 0.59, 0.11] as const;

const COLOUR = /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(ff)?(?![0-9a-f])/gi;

const hex = (value: number): string => Math.round(Math.min(255, value)).toString(16).padStart(2, '0');

/** The same drawing in another light: each flat colour gets its second palette; colours that glow keep their own. */
export function relight(markup: string, light: Light, ink: string): string {
  return markup.replace(COLOUR, (_colour, red: string, green: string, blue: string, glows: string | undefined) => {
    const plain = `#${red}${green}${blue}`;
    if (glows || light === 'day') return plain;
    if (plain === ink) return light === 'night' ? '#0e1220' : ink;
    const { colour, times, plus } = TINTS[light];
    const parts = [red, green, blue].map((part) => Number.parseInt(part, 16));
    const grey = parts.reduce((sum, part, index) => sum + part * BRIGHTNESS[index]!, 0);
    return `#${parts.map((part, index) => hex((grey + (part - grey) * colour) * times[index]! + plus[index]!)).join('')}`;
  });
}
