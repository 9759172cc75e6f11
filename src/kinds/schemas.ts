/** The list of kinds as `parse` needs it. Apart from index.ts, so that no schema library reaches a learner. */
import * as z from 'zod';
import { callMistakes, callSchema } from './call/schema.ts';
import { endingSchema } from './ending/schema.ts';
import { equipMistakes, equipSchema } from './equip/schema.ts';
import type { Scene } from './index.ts';
import { informationMistakes, informationSchema } from './information/schema.ts';
import { logEntryMistakes, logEntrySchema } from './log_entry/schema.ts';
import { matchMistakes, matchSchema } from './match/schema.ts';
import type { FindMistakes } from './mistake.ts';
import { observationMistakes, observationSchema } from './observation/schema.ts';
import { orderMistakes, orderSchema } from './order/schema.ts';
import { questionMistakes, questionSchema } from './question/schema.ts';
import { readingMistakes, readingSchema } from './reading/schema.ts';
import { selectionSchema } from './selection/schema.ts';
import { tickedMistakes } from './ticked-schema.ts';

export const sceneSchema = z.discriminatedUnion('kind', [
  informationSchema,
  questionSchema,
  selectionSchema,
  orderSchema,
  equipSchema,
  observationSchema,
  matchSchema,
  readingSchema,
  callSchema,
  logEntrySchema,
  endingSchema,
]);

const nothing: FindMistakes = () => [];

/** Mistakes that lie between the fields of a scene, by kind. */
export const SCENE_MISTAKES: Readonly<Record<Scene['kind'], FindMistakes>> = {
  information: informationMistakes,
  question: questionMistakes,
  selection: tickedMistakes,
  order: orderMistakes,
  equip: equipMistakes,
  observation: observationMistakes,
  match: matchMistakes,
  reading: readingMistakes,
  call: callMistakes,
  log_entry: logEntryMistakes,
  ending: nothing,
};
