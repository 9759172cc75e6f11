/** npm run sounds: writes every sound of the project as mp3, the same bytes each time. */
import { writeFileSync } from 'node:fs';
import { Mp3Encoder } from '@breezystack/lamejs';
import { RECIPES } from './synth/index.ts';
import { type Pcm, RATE } from './synth/pcm.ts';

/** Samples that the encoder takes at once; MPEG-2 frames hold 576, and it wants a multiple. */
const BLOCK = 1_152;

function encode(pcm: Pcm, kilobits: number): Uint8Array {
  const encoder = new Mp3Encoder(1, RATE, kilobits);
  const samples = Int16Array.from(pcm, (sample) => Math.round(sample * 32_767));
  const blocks: Uint8Array[] = [];
  for (let start = 0; start < samples.length; start += BLOCK) {
    blocks.push(encoder.encodeBuffer(samples.subarray(start, start + BLOCK)));
  }
  blocks.push(encoder.flush());
  // It answers with signed bytes, whatever its types say.
  return Buffer.concat(blocks.map(({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length)));
}

let total = 0;
for (const [id, { make, rate }] of Object.entries(RECIPES)) {
  const bytes = encode(make(), rate);
  total += bytes.length;
  writeFileSync(new URL(`${id}.mp3`, import.meta.url), bytes);
}
console.log(`${Object.keys(RECIPES).length} sons, ${Math.round(total / 1000)} ko.`);
