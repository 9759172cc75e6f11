import type { PackageOptions } from '../../../lesson/options.ts';
import { type ClassFiles, type ClassVideo, classPath } from '../../../lesson/video.ts';
import type { DraftMistake } from './mistakes.ts';

type VideoPart = keyof ClassVideo;

export const videoFieldId = (lesson: string, part: VideoPart): string => `video-${lesson}-${part}`;

/** Id of the tick that says that the people on film agreed. */
export const CONSENT_FIELD = 'accord-video';

const EXTENSIONS = { file: 'mp4', captions: 'vtt' } as const;
const LONGEST_NAME = 60;

/** A file's name as every platform takes it: no accent, space or dot; « readme » is hidden by some servers. */
export function portableName(name: string, part: keyof typeof EXTENSIONS): string {
  const base = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .replaceAll('readme', 'lisez-moi')
    .slice(0, LONGEST_NAME);
  return `${base || 'video'}.${EXTENSIONS[part]}`;
}

/** Whether both files of a video are at hand. */
export const isHeld = (video: ClassVideo | undefined, lesson: string, files: ClassFiles): boolean =>
  video !== undefined && [video.file, video.captions].every((name) => files[classPath(lesson, name)] !== undefined);

/** What the video of a lesson adds to its package, in bytes. */
export const videoSize = (lesson: string, video: ClassVideo | undefined, files: ClassFiles): number =>
  video && isHeld(video, lesson, files) ? files[classPath(lesson, video.file)]!.length : 0;

/** What a video still lacks; null for `files` asks for names alone. */
export function videoMistakes(lesson: string, video: ClassVideo, files: ClassFiles | null): readonly DraftMistake[] {
  const mistake = (part: VideoPart, message: string): DraftMistake => ({ field: videoFieldId(lesson, part), message });
  const isMissing = (name: string): boolean => files !== null && files[classPath(lesson, name)] === undefined;
  return [
    ...(video.file === '' ? [mistake('file', 'Choisissez la vidéo, ou retirez-la.')] : []),
    ...(video.file !== '' && isMissing(video.file)
      ? [mistake('file', `Redonnez « ${video.file} » : elle n’est pas sur cet appareil.`)]
      : []),
    ...(video.captions === ''
      ? [mistake('captions', 'Choisissez les sous-titres : des élèves n’entendent pas, ou jouent sans le son.')]
      : []),
    ...(video.captions !== '' && isMissing(video.captions)
      ? [mistake('captions', `Redonnez « ${video.captions} » : ce fichier n’est pas sur cet appareil.`)]
      : []),
    ...(video.credit.trim() === '' ? [mistake('credit', 'Dites de qui est la vidéo.')] : []),
  ];
}

/** What an agreement is about: another video needs another one. */
export const consentKey = (videos: PackageOptions['videos']): string => JSON.stringify(videos ?? {});

/** Nobody is packaged on film before a teacher said that they agreed. */
export const consentMistakes = (
  { videos }: PackageOptions,
  lessons: readonly string[],
  consented: string,
): readonly DraftMistake[] =>
  lessons.some((lesson) => videos?.[lesson]) && consented !== consentKey(videos)
    ? [{ field: CONSENT_FIELD, message: 'Cochez l’accord des personnes filmées, ou retirez la vidéo.' }]
    : [];
