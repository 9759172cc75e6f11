import { type Pcm, RATE } from './pcm.ts';

type Kind = 'low' | 'high' | 'band';

interface Coefficients {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** Second-order filter of Robert Bristow-Johnson's cookbook. */
function coefficients(kind: Kind, frequency: number, q: number): Coefficients {
  const angle = (2 * Math.PI * Math.min(frequency, RATE * 0.49)) / RATE;
  const [cos, alpha] = [Math.cos(angle), Math.sin(angle) / (2 * q)];
  const whole = 1 + alpha;
  const b: Record<Kind, readonly [number, number, number]> = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  };
  const [b0, b1, b2] = b[kind];
  return { b: [b0 / whole, b1 / whole, b2 / whole], a: [(-2 * cos) / whole, (1 - alpha) / whole] };
}

/** Samples between two looks at a moving frequency. */
const STEP = 32;

function filtered(pcm: Pcm, kind: Kind, frequency: number | ((at: number) => number), q: number): Pcm {
  const at = typeof frequency === 'number' ? () => frequency : frequency;
  let { a, b } = coefficients(kind, at(0), q);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return pcm.map((x, index) => {
    if (index % STEP === 0 && typeof frequency !== 'number') ({ a, b } = coefficients(kind, at(index / RATE), q));
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Keeps what is below a frequency, which may change with time. */
export const lowpass = (pcm: Pcm, frequency: number | ((at: number) => number), q = Math.SQRT1_2): Pcm =>
  filtered(pcm, 'low', frequency, q);

/** Keeps what is above a frequency. */
export const highpass = (pcm: Pcm, frequency: number, q = Math.SQRT1_2): Pcm => filtered(pcm, 'high', frequency, q);

/** Keeps what is around a frequency, which may change with time; the higher `q`, the closer. */
export const bandpass = (pcm: Pcm, frequency: number | ((at: number) => number), q = 1): Pcm =>
  filtered(pcm, 'band', frequency, q);
