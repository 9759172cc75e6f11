import { makeCourse } from '../moodle/make-course.ts';
import { type PackagedSubject, parcoursCourse } from '../moodle/parcours-course.ts';
import { subjectOf } from '../sheets/subject.ts';
import { kilobytes } from './french-number.ts';
import type { Made, MadeModule } from './made.ts';
import type { Artefact } from './write-artefacts.ts';

/** A course for each parcours whose lessons are all packaged: with one of them wanting, it is not that parcours. */
export const moodleCourses = (made: Made): readonly Artefact[] =>
  (made.project.catalogue.value.parcours ?? []).flatMap((parcours) => {
    const modules = parcours.modules.flatMap((slug) => made.modules.filter(({ module }) => module.slug === slug));
    if (modules.length < parcours.modules.length) return [];
    const subjects = modules.map((module) => subjectIn(module, made));
    const { preset } = made.options;
    const bytes = makeCourse(parcoursCourse({ parcours, subjects, preset, facts: made.project.facts.value }));
    const path = `moodle/${parcours.id}.mbz`;
    console.log(`    ${path} ${kilobytes(bytes.length)}`);
    return [{ path, bytes }];
  });

/** In SCORM 1.2, which Moodle knows best (docs/moodle.md). */
function subjectIn({ own, compiled, packages }: MadeModule, { shared, options }: Made): PackagedSubject {
  const scorm12 = packages.find(({ path }) => path.startsWith('scorm12/'));
  if (!scorm12) throw new Error(`${compiled.id} has no package for Moodle`);
  const subject = subjectOf(own.lesson, compiled, shared.facts, options.texts?.[compiled.id]);
  return { ...subject, bytes: scorm12.bytes };
}
