import * as z from 'zod';
import type { Voices } from '../lesson/voice.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

const digest = z.string().regex(/^[0-9a-f]{16}$/);

const voicesSchema = z.record(
  z
    .string()
    .regex(/^[a-z][a-z0-9_.-]*$/)
    .describe('Un texte de la leçon, comme « doute.prevenir ».'),
  z.strictObject({
    text: z
      .string()
      .regex(/^[0-9a-z]{7}$/)
      .describe('Empreinte du texte lu.'),
    seconds: z.number().min(0).max(600).describe('Durée, en secondes.'),
    mp3: digest.describe('Empreinte du fichier.'),
    vtt: digest.describe('Empreinte des repères.'),
    by: z.enum(['synthetic', 'recorded']).describe('synthetic : voix de synthèse ; recorded : une personne.'),
  }),
);

/** Reads the text of voices.json, which `npm run voices` writes. */
export const parseVoices = (text: string, file: string): Parsed<Voices> => parseFile(text, file, voicesSchema, []);
