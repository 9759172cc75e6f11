import type { LessonToCheck } from '../check/check-input.ts';
import { compile } from '../compile/compile.ts';
import { longestEnvelope } from '../envelope/longest-envelope.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import type { Project, ReadModule } from './read-project.ts';
import { recordingsOf } from './recordings.ts';
import { videosOf } from './videos.ts';

/** A module compiled with options, and all that the checks look at. */
export function moduleToCheck(project: Project, module: ReadModule, options: PackageOptions): LessonToCheck {
  const { lesson, walkthroughs, revisions, voices, translation, status } = module;
  const { facts, glossary, sounds, credits, catalogue, mediaFiles } = project;
  const shared = { glossary: glossary.value, sounds: sounds.value };
  const recordings = recordingsOf(voices);
  const videos = videosOf(lesson.value);
  const translated = translation && { translation: translation.value };
  return {
    lesson: lesson.value,
    compiled: compile(lesson.value, facts.value, options, { ...shared, recordings, videos, ...translated }),
    authored: compile(lesson.value, facts.value, DEFAULT_OPTIONS, shared),
    facts: facts.value,
    ...shared,
    walkthroughs: walkthroughs.value,
    revisions: revisions.value,
    status,
    mediaFiles,
    credits: credits.value,
    recordings,
    videos,
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
    longestSuspendData: longestEnvelope,
  };
}
