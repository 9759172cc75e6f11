import type { Parcours } from '../lesson/module.ts';
import type { CourseLesson } from '../moodle/course.ts';
import { WRITTEN_TRACE } from '../moodle/course-texts.ts';
import { makeCourse } from '../moodle/make-course.ts';
import { withoutStrong } from '../package/manifest-values.ts';
import { kilobytes } from './french-number.ts';
import type { Made, MadeModule } from './made.ts';
import type { Artefact } from './write-artefacts.ts';

/** A course for each parcours, of those of its lessons that are packaged. */
export function moodleCourses(made: Made): readonly Artefact[] {
  const parcours = made.project.catalogue.value.parcours ?? [];
  return parcours.flatMap((one) => {
    const lessons = lessonsOf(one, made);
    if (lessons.length === 0) return [];
    const bytes = makeCourse({
      id: one.id,
      title: one.title,
      summary: one.summary,
      lessons,
      pages: [],
      assignment: WRITTEN_TRACE,
      preset: made.options.preset,
      madeAt: newestReading(made),
    });
    const path = `moodle/${one.id}.mbz`;
    console.log(`    ${path} ${kilobytes(bytes.length)}`);
    return [{ path, bytes }];
  });
}

/** For Moodle, which knows SCORM 1.2 best (docs/moodle.md). */
const lessonsOf = ({ modules: slugs }: Parcours, { modules }: Made): readonly CourseLesson[] =>
  slugs.flatMap((slug) => modules.filter(({ module }) => module.slug === slug)).map(lessonOf);

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
