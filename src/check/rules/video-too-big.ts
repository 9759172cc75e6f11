import { MOST_VIDEO_MEGABYTES as MOST_MEGABYTES } from '../../lesson/video.ts';
import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'video-too-big',
  severity: 'error',
  *check({ lesson, videos }) {
    for (const { name, path, value } of strings(lesson)) {
      const bytes = name === 'file' ? (videos[value]?.bytes ?? 0) : 0;
      if (bytes <= MOST_MEGABYTES * 1_000_000) continue;
      yield {
        source: 'lesson',
        path,
        message: `« media/${value} » pèse ${Math.ceil(bytes / 1_000_000)} Mo : ${MOST_MEGABYTES} au plus.`,
        hint: 'Raccourcissez la vidéo, ou réduisez sa taille : 480 lignes suffisent sur un téléphone.',
      };
    }
  },
});
