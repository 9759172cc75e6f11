import type { LessonToCheck } from '../check/check-input.ts';
import { compile } from '../compile/compile.ts';
import { longestEnvelope } from '../envelope/longest-envelope.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { withOwnTexts } from '../translation/texts.ts';
import type { LessonParts, SharedParts } from './parts.ts';

/** A lesson compiled with options, and all that the checks look at. */
export function lessonToCheck(shared: SharedParts, own: LessonParts, options: PackageOptions): LessonToCheck {
  const { glossary, sounds, facts } = shared;
  const { lesson, recordings, videos, translation } = own;
  const surroundings = { glossary, sounds, recordings, videos, ...(translation && { translation }) };
  return {
    ...shared,
    ...own,
    lesson: withOwnTexts(lesson, options.texts?.[lesson.id] ?? {}),
    compiled: compile(lesson, facts, options, surroundings),
    authored: compile(lesson, facts, DEFAULT_OPTIONS, { glossary, sounds }),
    longestSuspendData: longestEnvelope,
  };
}
