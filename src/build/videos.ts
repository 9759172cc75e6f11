import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Videos } from '../lesson/video.ts';
import { readVtt } from '../narration/web-vtt.ts';
import { inRoot } from './paths.ts';

/** The videos of a lesson that are there with their captions; what is missing is the business of the checks. */
export function videosOf({ scenes }: Lesson<Scene>): Videos {
  return Object.fromEntries(
    scenes.flatMap((scene) => {
      if (scene.kind !== 'information' || !scene.capsule || 'panels' in scene.capsule) return [];
      const [video, captions] = [scene.capsule.video.file, scene.capsule.captions.file];
      const [videoPath, captionsPath] = [video, captions].map((file) => inRoot(`media/${file}`)) as [string, string];
      if (!existsSync(videoPath) || !existsSync(captionsPath)) return [];
      return [[video, { bytes: statSync(videoPath).size, captions: readVtt(readFileSync(captionsPath, 'utf8')) }]];
    }),
  );
}
