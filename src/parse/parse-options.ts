import * as z from 'zod';
import { id, text } from '../kinds/shared-schema.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { schemaKey } from './lesson-schema.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

const school = z
  .strictObject({
    establishment: text(120, 'Nom de l’établissement.').exactOptional(),
    emergencyNumber: text(
      40,
      'Numéro d’urgence interne ; les numéros de secours de la leçon restent les mêmes.',
    ).exactOptional(),
    gasNumber: text(40, 'Urgence sécurité gaz du distributeur de l’établissement.').exactOptional(),
    assemblyPoint: text(120, 'Point de rassemblement.').exactOptional(),
    personToWarn: text(120, 'Personne à prévenir.').exactOptional(),
    company: text(120, 'Entreprise d’accueil.').exactOptional(),
    cards: z
      .array(
        z.strictObject({
          title: text(80, 'Titre de la consigne.'),
          text: text(400, 'La consigne, telle que l’établissement la donne.'),
        }),
      )
      .max(8)
      .describe('Consignes propres à l’établissement, montrées dans le bilan et sur les fiches ; huit au plus.')
      .exactOptional(),
  })
  .describe('Ce que seul l’établissement sait ; chaque ligne se dit au bon endroit des leçons.');

const ownTexts = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9_.-]*$/)
      .describe('Un texte de la leçon, comme « scenes.doute.title ».'),
    text(2000, 'Le texte qui le remplace.'),
  )
  .describe('Textes remplacés dans une leçon.');

/** The part before the extension: no dot, and no word that web servers hide. */
const fileName = (extension: 'mp4' | 'vtt', description: string) =>
  z
    .string()
    .max(80)
    .regex(new RegExp(`^(?!.*[Rr][Ee][Aa][Dd][Mm][Ee])[A-Za-z0-9_-]+\\.${extension}$`))
    .describe(`${description} Lettres sans accent, chiffres, tirets.`);

const classVideo = z
  .strictObject({
    file: fileName('mp4', 'La vidéo de la classe, un fichier .mp4 posé à côté de ce fichier d’options.'),
    captions: fileName('vtt', 'Ses sous-titres, un fichier WebVTT (.vtt) posé au même endroit.'),
    credit: text(140, 'De qui est la vidéo, comme « Classe de 2de MS, lycée X ».'),
  })
  .describe('Vidéo faite par une classe, à la place de la première séquence en images de la leçon.');

export const optionsSchema = z.strictObject({
  $schema: schemaKey,
  lessons: z
    .array(id('d’une leçon'))
    .min(1)
    .describe('Leçons à empaqueter ; sans cette clé, toutes celles qui sont actives.')
    .exactOptional(),
  title: text(140, 'Remplace le titre de la leçon.').exactOptional(),
  language: z.enum(['fr', 'en']).describe('Langue des boutons et des messages.').default(DEFAULT_OPTIONS.language),
  masteryScore: z.int().min(1).max(100).describe('Remplace le score de réussite, de 1 à 100.').exactOptional(),
  fatal: z
    .enum(['caps', 'counts'])
    .describe('caps : une première réponse fatale empêche de réussir ; counts : elle vaut 0 point, sans plus.')
    .default(DEFAULT_OPTIONS.fatal),
  status: z
    .enum(['completed_or_failed', 'passed_or_failed', 'always_completed'])
    .describe(
      'Le mot de la fin ; completed_or_failed convient à Moodle. En SCORM 2004, always_completed ne dit ni réussi ni échoué.',
    )
    .default(DEFAULT_OPTIONS.status),
  preset: z
    .enum(['training', 'assessment'])
    .describe(
      'training : verdict et raisons aussitôt ; assessment : ils attendent le bilan, mais une réponse fatale arrête la scène.',
    )
    .default(DEFAULT_OPTIONS.preset),
  startMuted: z
    .boolean()
    .describe('true : la leçon commence sans le son, pour une salle où tous jouent en même temps.')
    .default(DEFAULT_OPTIONS.startMuted),
  narration: z
    .boolean()
    .describe('false : le paquet est plus léger, sans la voix enregistrée ; une voix de l’appareil lit, s’il en a une.')
    .default(DEFAULT_OPTIONS.narration),
  school: school.exactOptional(),
  texts: z
    .record(id('d’une leçon'), ownTexts)
    .describe('Textes que l’établissement dit autrement, par leçon ; leur voix enregistrée est laissée de côté.')
    .exactOptional(),
  videos: z
    .record(id('d’une leçon'), classVideo)
    .describe('Vidéos faites par des classes, par leçon ; la leçon doit avoir une séquence en images.')
    .exactOptional(),
});

/** Reads an options file; keys that are missing take their default. */
export function parseOptions(text: string, file: string): Parsed<PackageOptions> {
  const parsed = parseFile(text, file, optionsSchema, []);
  if (!parsed.ok) return parsed;
  const { $schema: _, ...value } = parsed.value;
  return { ...parsed, value };
}
