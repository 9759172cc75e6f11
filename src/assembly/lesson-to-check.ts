import type { LessonToCheck } from '../check/check-input.ts';
import { compile } from '../compile/compile.ts';
import { longestEnvelope } from '../envelope/longest-envelope.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { silencedUnits } from '../narration/silenced.ts';
import { withOwnTexts } from '../translation/texts.ts';
import { withClassVideo } from './class-video.ts';
import type { LessonParts, SharedParts } from './parts.ts';

/** Voices of texts that a teacher says otherwise stay out, as if nobody had recorded them. */
function withoutSilenced(
  { recordings, lesson }: LessonParts,
  changed: LessonParts['lesson'],
  mediaFiles: ReadonlySet<string>,
): Pick<LessonToCheck, 'recordings' | 'mediaFiles'> {
  const silenced = new Set(silencedUnits(lesson, changed));
  const files = new Set(
    [...silenced].flatMap((id) => {
      const file = recordings[id]?.file;
      return file === undefined ? [] : [file, file.replace(/mp3$/, 'vtt')];
    }),
  );
  return {
    recordings: Object.fromEntries(Object.entries(recordings).filter(([id]) => !silenced.has(id))),
    mediaFiles: new Set([...mediaFiles].filter((file) => !files.has(file))),
  };
}

/** A lesson compiled with options, and all that the checks look at. */
export function lessonToCheck(shared: SharedParts, own: LessonParts, options: PackageOptions): LessonToCheck {
  const { glossary, sounds, facts } = shared;
  const { placed = own.lesson, translation } = own;
  const texts = options.texts?.[own.lesson.id];
  const filmed = withClassVideo(shared, own, options);
  const { credits, mediaFiles, videos } = filmed ?? { ...shared, ...own };
  const lesson = withOwnTexts(filmed?.lesson ?? own.lesson, texts ?? {});
  const voices =
    texts || filmed ? withoutSilenced(own, lesson, mediaFiles) : { recordings: own.recordings, mediaFiles };
  const surroundings = { glossary, sounds, recordings: voices.recordings, videos, ...(translation && { translation }) };
  return {
    ...shared,
    ...own,
    ...voices,
    credits,
    videos,
    lesson,
    compiled: compile(filmed?.placed ?? placed, facts, options, surroundings),
    authored: compile(placed, facts, DEFAULT_OPTIONS, { glossary, sounds }),
    longestSuspendData: longestEnvelope,
  };
}
