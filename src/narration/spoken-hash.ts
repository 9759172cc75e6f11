import { checksum } from '../envelope/checksum.ts';
import { speakable } from './speakable.ts';
import type { NarrationUnit } from './units.ts';

/** Tells whether a recording still says what the lesson says: typography alone does not change it. */
export const spokenHash = ({ parts }: NarrationUnit): string =>
  checksum(parts.map(({ text, who = '' }) => `${who}\t${speakable(text)}`).join('\n'));
