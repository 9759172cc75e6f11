import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Speak } from './read-aloud.ts';
import { RATE, readWav, type Sound } from './sound.ts';

const run = promisify(execFile);

/** In per cent of the voice's own. Pico has one French voice, a woman's: lower, it passes for a man's. */
const NARRATOR = { pitch: 100, speed: 100 };
const WOMAN = { pitch: 112, speed: 104 };
const MAN = { pitch: 70, speed: 104 };

/** People are named in speech bubbles as in a tale: « M. Diallo », « Le livreur », « Un voisin ». */
const isMan = (who: string): boolean => /^(?:M\.|Le|Un|Monsieur)\s/.test(who);

const toneOf = (who: string | undefined) => (who === undefined ? NARRATOR : isMan(who) ? MAN : WOMAN);

const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Warmth below, presence and edge above: Pico sounds dull. */
const FILTER = 'highpass=f=70,equalizer=f=3500:t=q:w=1.2:g=3,treble=g=2:f=5000,volume=1dB,alimiter=limit=0.9:level=0';

/**
 * About 120 kB a minute: a lesson and its voices come to 4 MB (docs/decisions/0017). Below the cutoff is all that tells
 * consonants apart, and so few bits are better spent there.
 */
const SMALL = '-c:a libmp3lame -abr 1 -b:a 15k -cutoff 5000';
const EXACT = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact';

/** The programs that are not on this machine. */
export async function missingPrograms(): Promise<readonly string[]> {
  const asked = ['pico2wave', 'ffmpeg'].map(async (program) => {
    const isThere = await run(program, [program === 'ffmpeg' ? '-version' : '--help']).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
    );
    return isThere ? [] : [program];
  });
  return (await Promise.all(asked)).flat();
}

/** SVOX Pico's French voice. `close` removes what it wrote meanwhile. */
export function openVoice(): { readonly speak: Speak; readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'reflexes-voices-'));
  let count = 0;
  return {
    speak: async (words, who) => {
      const file = join(folder, `${count++}.wav`);
      const { pitch, speed } = toneOf(who);
      const said = `<speed level='${speed}'><pitch level='${pitch}'>${escapeXml(words)}</pitch></speed>`;
      await run('pico2wave', ['-l', 'fr-FR', '-w', file, said]);
      return readWav(readFileSync(file));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An mp3 of the sound, the same bytes each time. */
export function encodeMp3(sound: Sound): Promise<Uint8Array> {
  const args = `-v error -f s16le -ar ${RATE} -ac 1 -i pipe:0 -af ${FILTER} -ar ${RATE} ${SMALL} ${EXACT} -f mp3 pipe:1`;
  return new Promise((settle, fail) => {
    const encoder = spawn('ffmpeg', args.split(' '));
    const chunks: Buffer[] = [];
    const complaints: Buffer[] = [];
    encoder.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    encoder.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    encoder.on('error', fail);
    encoder.on('close', (code) =>
      code === 0 ? settle(Buffer.concat(chunks)) : fail(new Error(`ffmpeg: ${Buffer.concat(complaints)}`)),
    );
    encoder.stdin.on('error', fail);
    encoder.stdin.end(Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength));
  });
}
