/** The hour of a picture. `overcast`: a grey or rainy day; `dim`: indoors without lamp; `night`: after dark. */
export type Light = 'day' | 'overcast' | 'dim' | 'night';

interface Tint {
  /** Multiplies red, green and blue. */
  readonly times: readonly [number, number, number];
  /** Added afterwards, so that black ink stays apart from dark cloth. */
  readonly plus: readonly [number, number, number];
}

const TINTS: Readonly<Record<Exclude<Light, 'day'>, Tint>> = {
  overcast: { times: [0.84, 0.88, 0.93], plus: [0, 0, 4] },
  dim: { times: [0.66, 0.7, 0.8], plus: [6, 8, 16] },
  night: { times: [0.4, 0.48, 0.68], plus: [8, 12, 30] },
};

const COLOUR = /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(ff)?(?![0-9a-f])/gi;

const hex = (value: number): string => Math.round(Math.min(255, value)).toString(16).padStart(2, '0');

/** The same drawing in another light: each flat colour gets its second palette; colours that glow keep their own. */
export function relight(markup: string, light: Light, ink: string): string {
  return markup.replace(COLOUR, (_colour, red: string, green: string, blue: string, glows: string | undefined) => {
    const plain = `#${red}${green}${blue}`;
    if (glows || light === 'day') return plain;
    if (plain === ink) return light === 'night' ? '#0e1220' : ink;
    const { times, plus } = TINTS[light];
    return `#${[red, green, blue].map((part, index) => hex(Number.parseInt(part, 16) * times[index]! + plus[index]!)).join('')}`;
  });
}
