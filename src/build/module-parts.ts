import { placeLesson } from '../art/lesson-pictures.ts';
import { lessonToCheck } from '../assembly/lesson-to-check.ts';
import type { LessonParts, SharedParts } from '../assembly/parts.ts';
import type { LessonToCheck } from '../check/check-input.ts';
import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { PackageOptions } from '../lesson/options.ts';
import type { ClassFiles } from '../lesson/video.ts';
import type { Project, ReadModule } from './read-project.ts';
import { recordingsOf } from './recordings.ts';
import { videosOf } from './videos.ts';

export const sharedParts = ({ facts, glossary, sounds, credits, mediaFiles }: Project): SharedParts => ({
  facts: facts.value,
  glossary: glossary.value,
  sounds: sounds.value,
  credits: credits.value,
  mediaFiles,
});

const placed = new WeakMap<Lesson<Scene>, Lesson<Scene>>();

/** Drawing takes longer than all other steps: it is done once for a lesson, however often it is compiled. */
function placedOnce(lesson: Lesson<Scene>): Lesson<Scene> {
  const known = placed.get(lesson) ?? placeLesson(lesson);
  placed.set(lesson, known);
  return known;
}

/** What is a module's own, with what stands beside it on disk, and what a class gave. */
export function lessonParts(project: Project, module: ReadModule, classFiles: ClassFiles = {}): LessonParts {
  const { lesson, walkthroughs, revisions, voices, translation, status } = module;
  const { facts, glossary, sounds, credits, catalogue } = project;
  return {
    status,
    lesson: lesson.value,
    placed: placedOnce(lesson.value),
    walkthroughs: walkthroughs.value,
    revisions: revisions.value,
    recordings: recordingsOf(voices),
    videos: videosOf(lesson.value),
    classFiles,
    translation: translation?.value ?? null,
    sources: {
      lesson: lesson.source,
      walkthroughs: walkthroughs.source,
      revisions: revisions.source,
      facts: facts.source,
      glossary: glossary.source,
      sounds: sounds.source,
      catalogue: catalogue.source,
      credits: credits.source,
      voices: voices.source,
      translation: translation?.source ?? lesson.source,
    },
  };
}

/** A module compiled with options, and all that the checks look at. */
export const moduleToCheck = (project: Project, module: ReadModule, options: PackageOptions): LessonToCheck =>
  lessonToCheck(sharedParts(project), lessonParts(project, module), options);
