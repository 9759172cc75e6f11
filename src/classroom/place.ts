import type { CompiledLesson } from '../compiled/compiled.ts';
import type { SlotId } from '../lesson/ids.ts';
import type { Command } from './class-run.ts';

/** Where a class is in a lesson: all that outlives a reload, and nothing of who sits there. */
export interface Place {
  readonly lesson: string;
  readonly revision: number;
  readonly commands: readonly Command[];
  /** Decisions of a short course; null for the whole lesson. */
  readonly course: readonly SlotId[] | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isCommand(value: unknown): value is Command {
  const { do: what, response, scene } = Object(value) as Readonly<Record<string, unknown>>;
  if (what === 'begin') return true;
  if (what === 'look') return isText(response);
  if (what === 'go') return response === undefined || isText(response);
  return what === 'jump' && isText(scene);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const writePlace = (place: Place): string => JSON.stringify(place);

/** The place that a text holds; null when it is none of this lesson as it is now. */
export function readPlace(text: string, { id, revision }: Pick<CompiledLesson, 'id' | 'revision'>): Place | null {
  const { commands, course, ...of } = Object(parse(text)) as Readonly<Record<string, unknown>>;
  if (of.lesson !== id || of.revision !== revision || !Array.isArray(commands)) return null;
  const isCourse = course === null || (Array.isArray(course) && course.every(isText));
  return isCourse && commands.every(isCommand) ? { lesson: id, revision, commands, course } : null;
}
