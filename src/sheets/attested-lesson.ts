import type { CompiledLesson } from '../compiled/compiled.ts';

/** What the page of attestations knows of a lesson. */
export type AttestedLesson = Pick<CompiledLesson, 'id' | 'title' | 'objectives'>;

/** Id of the element that brings the lessons to that page's script. */
export const LESSONS_ID = 'lessons';
