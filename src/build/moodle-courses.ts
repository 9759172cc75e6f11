import type { Parcours } from '../lesson/module.ts';
import type { CourseLesson } from '../moodle/course.ts';
import { coursePages } from '../moodle/course-pages.ts';
import { makeCourse } from '../moodle/make-course.ts';
import { WRITTEN_TRACE } from '../moodle/written-trace.ts';
import { withoutStrong } from '../package/manifest-values.ts';
import { type Subject, subjectOf } from '../sheets/subject.ts';
import { kilobytes } from './french-number.ts';
import type { Made, MadeModule } from './made.ts';
import type { Artefact } from './write-artefacts.ts';

/** A course for each parcours, of those of its lessons that are packaged. */
export const moodleCourses = (made: Made): readonly Artefact[] =>
  (made.project.catalogue.value.parcours ?? []).flatMap((parcours) => {
    const modules = parcours.modules.flatMap((slug) => made.modules.filter(({ module }) => module.slug === slug));
    return modules.length === 0 ? [] : [courseOf(parcours, modules, made)];
  });

function courseOf({ id, title, summary }: Parcours, modules: readonly MadeModule[], made: Made): Artefact {
  const { preset } = made.options;
  const lessons = modules.map(lessonOf);
  const pages = coursePages(
    { lessons, preset },
    modules.map((module) => subjectIn(module, made)),
  );
  const madeAt = newestReading(made);
  const bytes = makeCourse({ id, title, summary, lessons, pages, assignment: WRITTEN_TRACE, preset, madeAt });
  const path = `moodle/${id}.mbz`;
  console.log(`    ${path} ${kilobytes(bytes.length)}`);
  return { path, bytes };
}

const subjectIn = ({ own, compiled }: MadeModule, { shared, options }: Made): Subject =>
  subjectOf(own.lesson, compiled, shared.facts, options.texts?.[compiled.id]);

/** In SCORM 1.2, which Moodle knows best (docs/moodle.md). */
function lessonOf({ compiled, packages }: MadeModule): CourseLesson {
  const scorm12 = packages.find(({ path }) => path.startsWith('scorm12/'));
  if (!scorm12) throw new Error(`${compiled.id} has no package for Moodle`);
  return {
    id: compiled.id,
    title: withoutStrong(compiled.title),
    summary: compiled.summary,
    objectives: compiled.objectives.map(({ text }) => text),
    minutes: compiled.minutes,
    masteryScore: compiled.masteryScore,
    fileName: `${compiled.id}.zip`,
    bytes: scorm12.bytes,
  };
}

/** The day on which a source was last read: the same sources give the same bytes, whatever the day of the build. */
const newestReading = ({ project }: Made): number =>
  Math.max(0, ...project.facts.value.map(({ consulted }) => Date.parse(consulted ?? '1970-01-01') / 1000));
