import { strFromU8 } from 'fflate';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Scene } from '../kinds/index.ts';
import { type Capsule, panelsOf } from '../kinds/information/scene.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { classPath } from '../lesson/video.ts';
import { readVtt } from '../narration/web-vtt.ts';
import { mediaPath } from '../package/file-names.ts';
import type { OptionsRemark } from './own-texts.ts';
import type { LessonParts, PackageParts, SharedParts } from './parts.ts';

/** The scene whose panels a class's video takes the place of, by its index; -1 when the lesson tells nothing in panels. */
const placeFor = ({ scenes }: Lesson<Scene>): number =>
  scenes.findIndex((scene) => scene.kind === 'information' && panelsOf(scene).length > 0);

/** Whether a class's own video has a place in the lesson. */
export const takesVideo = (lesson: Lesson<Scene>): boolean => placeFor(lesson) >= 0;

function withCapsule(lesson: Lesson<Scene>, capsule: Capsule): Lesson<Scene> {
  const place = placeFor(lesson);
  const scenes = lesson.scenes.map((scene, index) =>
    index === place && scene.kind === 'information' ? { ...scene, capsule } : scene,
  );
  return { ...lesson, scenes };
}

/** What a class's video changes of a lesson and of what lessons share. */
interface Filmed
  extends Pick<SharedParts, 'credits' | 'mediaFiles'>,
    Required<Pick<LessonParts, 'lesson' | 'placed' | 'videos'>> {}

/** A lesson with the class's video that the options name; null without one, or before its files were given. */
export function withClassVideo(
  { credits, mediaFiles }: SharedParts,
  { lesson, placed = lesson, videos, classFiles = {} }: LessonParts,
  options: PackageOptions,
): Filmed | null {
  const named = options.videos?.[lesson.id];
  if (!named || !takesVideo(lesson)) return null;
  const [video, captions] = [classPath(lesson.id, named.file), classPath(lesson.id, named.captions)];
  const [bytes, words] = [classFiles[video], classFiles[captions]];
  if (!bytes || !words) return null;
  const capsule: Capsule = { video: { file: video }, captions: { file: captions } };
  const credit = { author: named.credit, licence: 'Droits réservés', origin: named.credit };
  return {
    lesson: withCapsule(lesson, capsule),
    placed: withCapsule(placed, capsule),
    videos: { ...videos, [video]: { bytes: bytes.length, captions: readVtt(strFromU8(words)) } },
    mediaFiles: new Set([...mediaFiles, video, captions]),
    credits: [...credits, { file: video, ...credit }, { file: captions, ...credit }],
  };
}

/** What the package's licences say of a class's video first of all: it is not to be shared as the rest is. */
export function withClassCredit(parts: PackageParts, lesson: CompiledLesson, options: PackageOptions): PackageParts {
  const video = options.videos?.[lesson.id];
  if (!video || !lesson.captions?.[classPath(lesson.id, video.file)]) return parts;
  const file = mediaPath(classPath(lesson.id, video.file));
  const said = `La vidéo de la classe (${file}) et ses sous-titres : ${video.credit}. Droits réservés à ses auteurs.
The class's video (${file}) and its captions: ${video.credit}. All rights reserved by its authors.`;
  return { ...parts, licences: `${said}\n\n${parts.licences}` };
}

/** A lesson that tells nothing in panels has no place for a video. */
export function classVideoRemarks(
  { id, ...lesson }: Lesson<Scene>,
  { videos }: PackageOptions,
): readonly OptionsRemark[] {
  if (!videos?.[id] || takesVideo({ id, ...lesson })) return [];
  return [
    {
      rule: 'video-without-place',
      severity: 'error',
      path: ['videos', id],
      message: `La leçon « ${id} » n’a pas de séquence en images : une vidéo n’y a pas de place.`,
      hint: 'Retirez cette clé, ou donnez la vidéo à une autre leçon.',
    },
  ];
}
