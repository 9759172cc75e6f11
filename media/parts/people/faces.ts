import { FINE, line, type Markup, pen, shape } from '../../../src/pen/pen.ts';

type Eyes = 'dot' | 'wide' | 'squeezed' | 'narrow' | 'up' | 'smiling' | 'closed';

export interface Face {
  readonly eyes: Eyes;
  /** Height of the inner and of the outer end of both brows, from their rest; the far one may differ. */
  readonly brows: readonly [inner: number, outer: number, farInner?: number, farOuter?: number];
  readonly mouth: Markup;
  /** Drops, wrinkles, smoke. */
  readonly marks?: Markup;
}

const DARK = '#5a1f22';
const TEETH = '#ffffff';
const TONGUE = '#d9726b';
const DROP = '#bfe0ee';

const SMOKE = line('M42 19C50 12 42 4 49-3C55-10 48-16 52-22', FINE, '#a9adb3');

/** Eyes, brows and mouth of every feeling, in the frame of the head; its middle is (0, 0), it looks right. */
export const FACES = {
  neutral: { eyes: 'dot', brows: [0, 0], mouth: line('M4 21C8 23 14 23 18 20') },
  happy: {
    eyes: 'smiling',
    brows: [-3, -3],
    mouth:
      shape('M0 16C7 19 15 18 22 14C22 24 17 29 11 29C5 29 0 24 0 16z', DARK, FINE) +
      line('M5 19C10 20 14 20 18 18', 4, TEETH),
  },
  worried: { eyes: 'dot', brows: [-6, 3], mouth: line('M3 24C6 19 9 19 11 21C13 23 16 23 18 19') },
  afraid: {
    eyes: 'wide',
    brows: [-9, 1],
    mouth: shape('M3 21C6 16 16 15 20 19C22 24 21 28 19 30C15 27 9 27 5 30C2 28 2 24 3 21z', DARK, FINE),
    marks: shape('M-17-13C-20-8-22-5-22-2C-22 3-14 3-14-2C-14-5-16-8-17-13z', DROP, FINE),
  },
  angry: {
    eyes: 'narrow',
    brows: [6, -5],
    mouth:
      shape('M2 21C7 16 16 15 21 18C23 22 22 26 20 27C15 25 8 25 4 28C1 26 1 23 2 21z', TEETH, FINE) +
      line('M3 24C9 20 16 20 21 22', FINE),
  },
  surprised: { eyes: 'wide', brows: [-9, -8], mouth: shape('M6 23C6 16 16 15 17 22C18 31 7 32 6 23z', DARK, FINE) },
  speaking: {
    eyes: 'dot',
    brows: [-3, -2],
    mouth:
      shape('M2 18C8 18 15 17 20 15C21 23 18 30 11 30C5 30 2 25 2 18z', DARK, FINE) +
      line('M9 27C11 26 13 26 15 25', 4, TONGUE),
  },
  firm: { eyes: 'dot', brows: [4, -2], mouth: line('M3 22L19 20') + line('M8 27L14 26', FINE) },
  hurt: {
    eyes: 'squeezed',
    brows: [-4, 4],
    mouth:
      shape('M2 21C8 16 16 16 21 19C23 22 22 26 20 28C14 25 8 25 3 28C1 26 1 23 2 21z', TEETH, FINE) +
      line('M8 18L8 26M14 17L14 25', 1.8),
  },
  unconscious: { eyes: 'closed', brows: [-3, 2], mouth: line('M5 23C9 22 13 22 17 22') },
  thinking: { eyes: 'up', brows: [1, -1, -7, -5], mouth: line('M5 23C9 20 13 19 18 21') },
  smelling: {
    eyes: 'narrow',
    brows: [5, 0],
    mouth: line('M2 24C5 18 9 18 11 20C13 17 17 17 20 21'),
    marks: line('M8-6L13-4M9-1L13 0', FINE),
  },
  smoking: {
    eyes: 'narrow',
    brows: [0, 0],
    mouth:
      line('M5 22C9 23 13 22 16 21') +
      line('M17 21L33 22', 7.5) +
      line('M18 21L28 21.7', 3.6, TEETH) +
      line('M33 22L34 22', 4, '#d9572bff'),
    marks: SMOKE,
  },
} as const satisfies Readonly<Record<string, Face>>;

const EYES: Readonly<Record<Eyes, (low: number) => Markup>> = {
  dot: (low) => line(pen`M2 ${low - 5}v4M21 ${low - 5}v4`, 6.4),
  wide: (low) =>
    line(pen`M1 ${low - 5}v3M22 ${low - 5}v3`, 14) +
    line(pen`M1 ${low - 5}v3M22 ${low - 5}v3`, 9.4, '#ffffff') +
    line(pen`M2.5 ${low - 3.5}v.5M23 ${low - 3.5}v.5`, 5.4),
  smiling: (low) => line(pen`M-4 ${low - 1}q6-8 11 0M16 ${low - 1}q5-8 10 0`, 3.4),
  closed: (low) => line(pen`M-4 ${low - 5}q6 6 11 0M16 ${low - 5}q5 6 10 0`, 3.4),
  squeezed: (low) => line(pen`M-5 ${low - 8}L5 ${low - 3}L-5 ${low + 1}M27 ${low - 8}L17 ${low - 3}L27 ${low + 1}`),
  narrow: (low) =>
    line(pen`M2 ${low - 3}v1.5M21 ${low - 3}v1.5`, 6) +
    line(pen`M-5 ${low - 6}L8 ${low - 5}M15 ${low - 5}L27 ${low - 6}`),
  up: (low) =>
    line(pen`M2 ${low - 5}v3M21 ${low - 5}v3`, 12) +
    line(pen`M2 ${low - 5}v3M21 ${low - 5}v3`, 7.6, '#ffffff') +
    line(pen`M4 ${low - 7}v1M23 ${low - 7}v1`, 5),
};

/** Whites at both sides of the pupils, under a lid: on dark skin ink alone would not show. */
const whites = (low: number): Markup =>
  line(pen`M-.5 ${low - 3}h5M18.5 ${low - 3}h5`, 9.4, '#f6efe6') +
  line(pen`M-6 ${low - 6}q8-5 15 0M14 ${low - 6}q7-5 14 0`, FINE);

interface EyeLook {
  /** Moves the eyes down (children). */
  readonly low: number;
  readonly brow: string;
  readonly deep: boolean;
}

/** Eyes and brows. */
export function eyesOf({ eyes, brows }: Face, { low, brow, deep }: EyeLook): Markup {
  const [inner, outer, farInner = inner, farOuter = outer] = brows;
  const y = low - 15;
  const near = pen`M-7 ${y + outer + 2}Q0 ${y + (inner + outer) / 2 - 3} 8 ${y + inner}`;
  const far = pen`M15 ${y + farInner}Q22 ${y + (farInner + farOuter) / 2 - 3} 28 ${y + farOuter + 2}`;
  return (
    (deep && (eyes === 'dot' || eyes === 'narrow') ? whites(low) : '') + EYES[eyes](low) + line(near + far, 4, brow)
  );
}
