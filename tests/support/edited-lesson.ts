/** A small lesson with one scene of each kind, to be broken one line at a time. */
import { readFileSync } from 'node:fs';
import { type Diagnostic, formatPath } from '../../src/diagnostic/diagnostic.ts';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import type { Parsed } from '../../src/parse/parsed.ts';

export const SMALL_LESSON = readFileSync(new URL('../fixtures/parse/petite.json', import.meta.url), 'utf8');

/** Line of the small lesson, what stands there, what it becomes. */
export type Edit = readonly [line: number, from: string, to: string];

/** The small lesson with `edits` made. Throws when a line does not hold what an edit replaces. */
export function edited(...edits: readonly Edit[]): string {
  const lines = SMALL_LESSON.split('\n');
  for (const [line, from, to] of edits) {
    const before = lines[line - 1] ?? '';
    if (!before.includes(from)) throw new Error(`line ${line} is « ${before} », without « ${from} »`);
    lines[line - 1] = before.replace(from, to);
  }
  return lines.join('\n');
}

const WITHOUT_NO_BREAK_SPACE = /« | »| [:;?!]/;

/** `76 scenes[1].kind: message → hint`, with plain spaces for no-break ones. Throws when one of these is missing. */
function told({ line, path, message, hint }: Diagnostic): string {
  const words = `${message} → ${hint}`;
  if (WITHOUT_NO_BREAK_SPACE.test(words)) throw new Error(`a no-break space is missing in « ${words} »`);
  return `${line} ${formatPath(path)}: ${words}`.replaceAll('\u00A0', ' ');
}

export const remarksOf = (parsed: Parsed<unknown>): readonly string[] =>
  parsed.ok ? [] : parsed.diagnostics.map(told);

/** What is said of the small lesson once edited. */
export const remarksAfter = (...edits: readonly Edit[]): readonly string[] =>
  remarksOf(parseLesson(edited(...edits), 'modules/petite/lesson.json', 'petite'));
