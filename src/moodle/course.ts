import type { PackageOptions } from '../lesson/options.ts';

/** A lesson of a course, in the SCORM 1.2 package that Moodle is to play. */
export interface CourseLesson {
  readonly id: string;
  readonly title: string;
  /** What it is about, as text. */
  readonly summary: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
  /** Out of 100: what passes. */
  readonly masteryScore: number;
  /** The package's bytes, and the name that teachers see it under. */
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A page to read: plain HTML, without script nor style element, which Moodle may take away. */
export interface CoursePage {
  readonly name: string;
  readonly html: string;
  /** The lesson in whose section it stands, closed until that was played; at the top of the course without one. */
  readonly lesson?: string;
  /** Teachers' pages are hidden from students. */
  readonly readers: 'everyone' | 'teachers';
}

/** Something to write, handed in as text. */
export interface CourseAssignment {
  readonly name: string;
  readonly introHtml: string;
}

/** All that a course is made of; nothing else has a say in its bytes. */
export interface Course {
  /** Letters, digits, underscore: Moodle's short name of the course. */
  readonly id: string;
  readonly title: string;
  /** For whom and what for, as text. */
  readonly summary: string;
  readonly lessons: readonly CourseLesson[];
  readonly pages: readonly CoursePage[];
  readonly assignment: CourseAssignment;
  /**
   * `training`: a lesson starts again as often as one likes, the best attempt counts. `assessment`: the first attempt
   * counts, and one that is over is opened to be read again.
   */
  readonly preset: PackageOptions['preset'];
  /** Seconds since 1970: the day on which the course starts, unless who restores it says otherwise. */
  readonly madeAt: number;
}
