import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { Standard } from '../../src/tracking/scorm/standard.ts';
import { SCORM12 } from '../../src/tracking/scorm12/standard12.ts';
import { SCORM2004 } from '../../src/tracking/scorm2004/standard2004.ts';
import { strictApi12 } from './strict-api12.ts';
import { strictApi2004 } from './strict-api2004.ts';
import { wire } from './wired-session.ts';

/** What one complete run, played without interruption and left by its button, asks of an LMS. */
export interface LmsCost {
  /** Calls of the API, those that read or set values in the page included. */
  readonly calls: number;
  readonly commits: number;
  /** Requests that ask whether the network is there. */
  readonly probes: number;
  /** Characters of the names and values set: what a commit of changes carries, before the LMS's own wrapping. */
  readonly bytes: number;
  /** Of these, the most that was ever set between two commits: what would be left to send by whoever leaves just then. */
  readonly mostUnsent: number;
}

export const STANDARDS: readonly {
  readonly name: string;
  readonly standard: Standard;
  readonly createLms: () => { readonly api: object; readonly transcript: () => readonly string[] };
}[] = [
  { name: 'SCORM 1.2', standard: SCORM12, createLms: () => strictApi12() },
  { name: 'SCORM 2004', standard: SCORM2004, createLms: () => strictApi2004() },
];

/** Plays these responses to the ending on a strict LMS, and counts. */
export async function lmsCost(
  lesson: CompiledLesson,
  responses: readonly string[],
  { standard, createLms }: (typeof STANDARDS)[number],
): Promise<LmsCost> {
  const lms = createLms();
  const { session, answer, probes } = await wire(lms, lesson, standard);
  answer(...responses);
  session.actions.leave();
  session.end();
  const lines = lms.transcript();
  const sizes: number[] = [];
  let unsent = 0;
  let mostUnsent = 0;
  for (const line of lines) {
    if (line === 'Commit') unsent = 0;
    if (!line.startsWith('Set ')) continue;
    sizes.push(line.length - 'Set  = '.length);
    unsent += sizes.at(-1)!;
    mostUnsent = Math.max(mostUnsent, unsent);
  }
  return {
    calls: lines.length,
    commits: lines.filter((line) => line === 'Commit').length,
    probes: probes(),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    mostUnsent,
  };
}
