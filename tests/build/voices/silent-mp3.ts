/** An mp3 of MPEG 2, layer III, 16 kHz, 16 kbit/s: frames of 72 bytes that last 36 ms each. */
export const silentMp3 = (frames: number): Uint8Array =>
  Buffer.concat(
    Array.from({ length: frames }, () => Buffer.concat([Buffer.from([0xff, 0xf3, 0x28, 0xc0]), Buffer.alloc(68)])),
  );
