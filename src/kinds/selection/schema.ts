import * as z from 'zod';
import { gradedOutcomes } from '../graded-schema.ts';
import { decisionShape } from '../shared-schema.ts';
import { tickedShape } from '../ticked-schema.ts';

const item = z.strictObject(tickedShape('L’élément à cocher ou à laisser.', 'coché'));

export const selectionSchema = z
  .strictObject({
    kind: z.literal('selection'),
    ...decisionShape,
    items: z.array(item).min(3).max(10).describe('De 3 à 10 éléments.'),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'selection', description: 'On coche le bon ensemble.' });
