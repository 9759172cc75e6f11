/** Samples of 16 bits, one channel, at the rate of the voice. */
export type Sound = Int16Array;

/** What SVOX Pico gives. */
export const RATE = 16_000;

/** Below this, nobody speaks. */
const SILENCE = 160;
/** Kept around the words: consonants begin softly. */
const MARGIN = Math.round(0.04 * RATE);
const HEADER = 44;

/** The samples of a WAV file as Pico writes it: a header of 44 bytes, then samples. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(24, true) !== RATE || view.getUint16(22, true) !== 1 || view.getUint16(34, true) !== 16) {
    throw new Error('the voice gave another format than 16 kHz, 16 bits, one channel');
  }
  return Int16Array.from({ length: (bytes.length - HEADER) >> 1 }, (_, index) =>
    view.getInt16(HEADER + 2 * index, true),
  );
}

/** Without the silence before and after the words. */
export function trim(sound: Sound): Sound {
  const isLoud = (sample: number) => Math.abs(sample) > SILENCE;
  const first = sound.findIndex(isLoud);
  if (first === -1) return new Int16Array();
  const last = sound.findLastIndex(isLoud);
  return sound.slice(Math.max(0, first - MARGIN), last + 1 + MARGIN);
}

export const silence = (seconds: number): Sound => new Int16Array(Math.round(seconds * RATE));

export function join(sounds: readonly Sound[]): Sound {
  const whole = new Int16Array(sounds.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sound of sounds) {
    whole.set(sound, at);
    at += sound.length;
  }
  return whole;
}
