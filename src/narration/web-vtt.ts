import type { Cue } from '../lesson/cue.ts';

const two = (value: number): string => String(value).padStart(2, '0');

function stamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const whole = Math.floor(milliseconds / 1000);
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${rest}`;
}

/** The text of a WebVTT file. Cues hold one line of plain text each: line breaks become spaces. */
export const writeVtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues
    .map(({ start, end, text }) => {
      const line = text
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
      return `\n${stamp(start)} --> ${stamp(end)}\n${line}\n`;
    })
    .join('')}`;

const STAMP = '(?:(\\d{2,}):)?(\\d{2}):(\\d{2}\\.\\d{3})';
const TIMING = new RegExp(`^${STAMP}[ \\t]+-->[ \\t]+${STAMP}(?:[ \\t].*)?$`);

const secondsOf = (hours = '0', minutes = '0', seconds = '0'): number =>
  (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Math.round(Number(seconds) * 1000)) / 1000;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The first line, from 1, of a WebVTT file that stands for times and cannot be read; null when there is none. */
export function unreadTiming(text: string): number | null {
  const at = text.split(/\r\n?|\n/).findIndex((line) => line.includes('-->') && !TIMING.test(line));
  return at < 0 ? null : at + 1;
}

/** The cues of a WebVTT file, as any editor writes it: identifiers, notes and settings are left out. Null when it is none. */
export function readVtt(text: string): readonly Cue[] | null {
  const [header = '', ...blocks] = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(header)) return null;
  return blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '');
    const at = lines.slice(0, 2).findIndex((line) => TIMING.test(line));
    const timing = TIMING.exec(lines[at] ?? '');
    if (!timing) return [];
    const words = lines
      .slice(at + 1)
      .join(' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:lt|gt|amp);/g, (one) => ENTITIES[one] ?? one);
    return [{ start: secondsOf(...timing.slice(1, 4)), end: secondsOf(...timing.slice(4, 7)), text: words }];
  });
}
