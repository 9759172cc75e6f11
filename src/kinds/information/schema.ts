import * as z from 'zod';
import { citedFacts, next, sceneShape } from '../shared-schema.ts';

export const informationSchema = z
  .strictObject({
    kind: z.literal('information'),
    ...sceneShape,
    facts: citedFacts.exactOptional(),
    next,
  })
  .meta({ id: 'information', description: 'On lit, puis on continue.' });
