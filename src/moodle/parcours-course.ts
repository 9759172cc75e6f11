import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Parcours } from '../lesson/module.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { withoutStrong } from '../package/manifest-values.ts';
import type { Subject } from '../sheets/subject.ts';
import type { Course, CourseLesson } from './course.ts';
import { coursePages } from './course-pages.ts';
import { WRITTEN_TRACE } from './written-trace.ts';

/** A lesson of a parcours with its SCORM 1.2 package. */
export interface PackagedSubject extends Subject {
  readonly bytes: Uint8Array;
}

interface ParcoursCourse {
  readonly parcours: Pick<Parcours, 'id' | 'title' | 'summary'>;
  /** In the order in which they are taken. */
  readonly subjects: readonly PackagedSubject[];
  readonly preset: PackageOptions['preset'];
  readonly facts: readonly Pick<Fact, 'consulted'>[];
}

/** The course that a parcours is in Moodle, for the build and the workshop alike. */
export function parcoursCourse({ parcours: { id, title, summary }, subjects, preset, facts }: ParcoursCourse): Course {
  const lessons = subjects.map(({ compiled, bytes }) => lessonOf(compiled, bytes));
  const pages = coursePages({ lessons, preset }, subjects);
  return { id, title, summary, lessons, pages, assignment: WRITTEN_TRACE, preset, madeAt: newestReading(facts) };
}

const lessonOf = (
  { id, title, summary, objectives, minutes, masteryScore }: CompiledLesson,
  bytes: Uint8Array,
): CourseLesson => ({
  id,
  title: withoutStrong(title),
  summary,
  objectives: objectives.map(({ text }) => text),
  minutes,
  masteryScore,
  fileName: `${id}.zip`,
  bytes,
});

/** The day on which a source was last read: the same sources give the same bytes, whatever the day of the build. */
const newestReading = (facts: ParcoursCourse['facts']): number =>
  Math.max(0, ...facts.map(({ consulted }) => Date.parse(consulted ?? '1970-01-01') / 1000));
