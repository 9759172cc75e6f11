/** By MPEG version as the header writes it: 2.5, none, 2, 1. */
const RATES: readonly (readonly number[])[] = [[11025, 12000, 8000], [], [22050, 24000, 16000], [44100, 48000, 32000]];
/** Kilobits by index, of layer III: MPEG 1, then MPEG 2 and 2.5. */
const KILOBITS = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;

interface Frame {
  readonly bytes: number;
  readonly seconds: number;
}

/** The frame of layer III that begins at `at`. Null when none does. */
function frameAt(mp3: Uint8Array, at: number): Frame | null {
  const [sync = 0, version = 0, format = 0] = mp3.subarray(at, at + 3);
  if (sync !== 0xff || (version & 0xe6) !== 0xe2) return null;
  const isFirst = ((version >> 3) & 3) === 3;
  const rate = RATES[(version >> 3) & 3]?.[(format >> 2) & 3];
  const kilobits = KILOBITS[isFirst ? 'first' : 'later'][format >> 4];
  if (!rate || !kilobits) return null;
  const samples = isFirst ? 1152 : 576;
  return { bytes: Math.floor((samples * 125 * kilobits) / rate) + ((format >> 1) & 1), seconds: samples / rate };
}

const holdsTag = (frame: Uint8Array): boolean =>
  /Xing|Info|VBRI/.test(Buffer.from(frame.subarray(0, 64)).toString('latin1'));

/** Where the sound begins: an ID3 tag may stand before it. */
function start(mp3: Uint8Array): number {
  const [a, b, c, , , , ...size] = mp3.subarray(0, 10);
  if (a !== 0x49 || b !== 0x44 || c !== 0x33) return 0;
  return 10 + size.reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
}

/** How long an mp3 lasts, in seconds: 0 when it is none. Its frames are counted, as a length is written in few files. */
export function mp3Seconds(mp3: Uint8Array): number {
  let seconds = 0;
  let at = start(mp3);
  for (let frame = frameAt(mp3, at); frame; frame = frameAt(mp3, at)) {
    // The first frame may hold no sound, only facts about the others.
    if (seconds > 0 || !holdsTag(mp3.subarray(at, at + frame.bytes))) seconds += frame.seconds;
    at += frame.bytes;
  }
  return seconds;
}
