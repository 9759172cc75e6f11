import * as z from 'zod';
import { sceneShape, text } from '../shared-schema.ts';

export const endingSchema = z
  .strictObject({
    kind: z.literal('ending'),
    ...sceneShape,
    chain: z
      .strictObject({
        danger: text(200, 'Ce qui peut blesser.'),
        situation: text(200, 'Quelqu’un exposé au danger.'),
        event: text(200, 'Ce qui déclenche.'),
        harm: text(200, 'Le dommage.'),
      })
      .describe('Du danger au dommage, dans les mots de la PSE.'),
    remember: z.array(text(200, 'Une phrase à retenir.')).min(1).max(6).describe('Ce qu’il faut retenir.'),
  })
  .meta({ id: 'ending', description: 'La fin, suivie du bilan.' });
