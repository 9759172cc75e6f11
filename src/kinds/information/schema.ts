import * as z from 'zod';
import type { FindMistakes } from '../mistake.ts';
import { citedFacts, next, picture, sceneShape, seconds, text } from '../shared-schema.ts';
import type { Capsule } from './scene.ts';

const panel = z
  .strictObject({
    picture,
    text: text(200, 'Ce qui est dit sur cette image.'),
    simple: text(200, 'La même chose en mots très simples.').exactOptional(),
    facts: citedFacts.exactOptional(),
  })
  .describe('Une image et ce qui est dit dessus.');

const mediaFile = (extension: string, description: string) =>
  z
    .strictObject({
      file: z
        .string()
        .regex(new RegExp(`^[a-z0-9_/.-]+\\.${extension}$`))
        .describe(`Fichier .${extension} de media/, en minuscules.`),
    })
    .describe(description);

/** One object for both sorts, so that each wrong key gets its own sentence; `informationMistakes` tells them apart. */
const capsule = z
  .strictObject({
    panels: z.array(panel).min(2).max(12).describe('Images commentées, dans l’ordre.').exactOptional(),
    video: mediaFile('mp4', 'Vidéo de la classe, un fichier .mp4 de media/.').exactOptional(),
    captions: mediaFile('vtt', 'Sous-titres de la vidéo, un fichier .vtt de media/.').exactOptional(),
  })
  .describe('Une minute commentée : « panels », ou « video » avec ses « captions ».') as unknown as z.ZodType<Capsule>;

export const informationSchema = z
  .strictObject({
    kind: z.literal('information'),
    ...sceneShape,
    facts: citedFacts.exactOptional(),
    capsule: capsule.exactOptional(),
    seconds: seconds.exactOptional(),
    next,
  })
  .meta({ id: 'information', description: 'On lit, on écoute ou on regarde, puis on continue.' });

const Capsules = z.object({
  capsule: z.object({
    panels: z.unknown().optional(),
    video: z.unknown().optional(),
    captions: z.unknown().optional(),
  }),
});

/** A capsule is either panels, or a video with captions: nobody is left without words. */
export const informationMistakes: FindMistakes = (scene) => {
  const read = Capsules.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  const { panels, video, captions } = read.data.capsule;
  const hint = 'Donnez « panels », ou bien « video » et « captions ».';
  if (panels !== undefined) {
    const both = (['video', 'captions'] as const).filter((key) => read.data.capsule[key] !== undefined);
    return both.map((key) => ({
      path: ['capsule', key],
      message: `Une capsule de « panels » ne prend pas « ${key} ».`,
      hint,
    }));
  }
  if (video === undefined) return [{ path: ['capsule'], message: 'Cette capsule ne montre rien.', hint }];
  if (captions === undefined) {
    return [
      {
        path: ['capsule'],
        message: 'Cette vidéo n’a pas de sous-titres.',
        hint: 'Ajoutez « captions » : un fichier .vtt de media/.',
      },
    ];
  }
  return [];
};
