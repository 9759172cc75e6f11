import * as z from 'zod';
import { look } from '../kinds/picture-schema.ts';
import { sceneSchema } from '../kinds/schemas.ts';
import { id, label, picture, text } from '../kinds/shared-schema.ts';
import { sheet } from './sheet-schema.ts';
import { experiment, simulation } from './simulation-schema.ts';

/** The key by which a JSON file names its schema to an editor. */
export const schemaKey = z.string().describe('Schéma qui aide l’éditeur, comme ../lesson.schema.json.').exactOptional();

const bound = z.int().min(-99).max(99);

const variable = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('boolean'),
    initial: z.boolean().describe('Valeur au départ : true ou false.'),
  }),
  z.strictObject({
    type: z.literal('integer'),
    min: bound.describe('Plus petite valeur, de −99 à 99.'),
    max: bound.describe('Plus grande valeur, de −99 à 99.'),
    initial: z.int().describe('Valeur au départ, entre « min » et « max ».'),
  }),
]);

export const lessonSchema = z.strictObject({
  $schema: schemaKey,
  id: id('de la leçon, le nom de son dossier'),
  revision: z.int().min(1).max(999).describe('Numéro de révision, augmenté quand les décisions changent.'),
  language: z.literal('fr').describe('Langue de la leçon : fr.'),
  title: text(140, 'Titre de la leçon.'),
  summary: text(400, 'Ce que l’on va vivre, en une ou deux phrases.'),
  family: z.enum(['gaz', 'consignes', 'epi', 'encadrement']).describe('Famille de la leçon.'),
  audience: text(200, 'À qui la leçon s’adresse.'),
  minutes: z.int().min(1).max(120).describe('Durée annoncée, en minutes.'),
  masteryScore: z.int().min(1).max(100).describe('Score à partir duquel la leçon est réussie, de 1 à 100.'),
  objectives: z
    .array(z.strictObject({ id: id('de l’objectif'), text: text(160, 'Ce que l’on saura faire.') }))
    .min(1)
    .max(10)
    .describe('Objectifs, de 1 à 10.'),
  draws: z
    .array(id('de la variable'))
    .min(1)
    .max(3)
    .describe('Variables entières dont la première valeur est tirée au sort à chaque tentative, entre leurs bornes.')
    .exactOptional(),
  variables: z.record(id('de la variable'), variable).describe('Ce dont la leçon se souvient.').exactOptional(),
  simulation: simulation.exactOptional(),
  experiment: experiment.exactOptional(),
  slots: z
    .array(
      z.strictObject({
        id: id('de l’emplacement, visible dans les rapports du LMS'),
        objective: id('d’un objectif de la leçon'),
        label: label('Nom de la décision dans le bilan et pour l’enseignant.'),
        retired: z.boolean().describe('true : gardé pour les anciens résultats, plus noté.').exactOptional(),
      }),
    )
    .min(1)
    .max(50)
    .describe('Décisions notées, dans l’ordre des rapports ; on n’ajoute qu’à la fin.'),
  cover: picture.describe('Image de l’écran de titre ; elle décore, « alt » reste vide.').exactOptional(),
  cast: z.record(id('de la personne'), look).describe('Les personnes dessinées, par identifiant.').exactOptional(),
  sheet: sheet.exactOptional(),
  start: id('de la première scène'),
  scenes: z.array(sceneSchema).min(1).describe('Scènes de la leçon.'),
});
