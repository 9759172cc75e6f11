import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'video-captions',
  severity: 'error',
  *check({ lesson, videos }) {
    for (const [index, scene] of lesson.scenes.entries()) {
      if (scene.kind !== 'information' || !scene.capsule || 'panels' in scene.capsule) continue;
      const video = videos[scene.capsule.video.file];
      if (!video || (video.captions?.length ?? 0) > 0) continue;
      yield {
        source: 'lesson',
        path: ['scenes', index, 'capsule', 'captions', 'file'],
        message: `« media/${scene.capsule.captions.file} » ne contient aucun sous-titre lisible.`,
        hint: 'Enregistrez les sous-titres au format WebVTT : une première ligne « WEBVTT », puis des temps et des phrases.',
      };
    }
  },
});
