import type { Sound } from '../../src/lesson/sound.ts';

const aSound = (id: string, more: Partial<Sound> = {}): Sound => ({
  id,
  file: `sounds/${id}.mp3`,
  volume: 0.5,
  caption: { fr: `[${id} en français]`, en: `[${id} in English]` },
  matters: false,
  ...more,
});

/** Two beds, two effects of which one matters, and the player's own sounds. */
export const aLibrary: readonly Sound[] = [
  aSound('rain', { loop: true, matters: true }),
  aSound('hum', { loop: true }),
  aSound('knock', { matters: true }),
  aSound('click'),
  aSound('verdict_good'),
  aSound('verdict_acceptable'),
  aSound('verdict_wrong'),
];
