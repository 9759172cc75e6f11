/** What the schemas of several kinds share. Descriptions are in French: editors show them to authors. */
import * as z from 'zod';
import { FACT_ID_PATTERN, LETTER_PATTERN } from '../lesson/ids.ts';
import { SCHOOL_LINES } from '../lesson/school.ts';
import { condition, id, text, value } from './basic-schema.ts';
import { picture } from './picture-schema.ts';

export { condition, id, picture, text };

export const label = (description: string) => text(80, description);

export const letter = z
  .string()
  .regex(LETTER_PATTERN)
  .describe('Lettre envoyée au LMS : un seul caractère, de 0 à 9 ou de a à z, jamais changé ensuite.');

export const factId = z
  .string()
  .regex(FACT_ID_PATTERN)
  .describe('Identifiant d’un fait de facts.json : 2 à 5 capitales, un trait d’union, trois chiffres (GAZ-002).');

const assignment = z
  .record(id('de la variable'), value)
  .meta({ id: 'assignment', description: 'Nouvelles valeurs des variables.' });

const route = z
  .strictObject({
    when: condition.exactOptional(),
    goto: id('de la scène qui suit'),
  })
  .describe('Une route : « goto », et « when » pour toutes sauf la dernière.');

export const next = z.union([id('de la scène qui suit'), z.array(route).min(1).describe('Une route au moins.')]).meta({
  id: 'next',
  description: 'Scène qui suit : un identifiant, ou une liste de routes dont la dernière n’a pas de « when ».',
});

const sounds = z
  .array(
    z.strictObject({
      sound: id('d’un son de media/sounds/sounds.json'),
      when: condition.exactOptional(),
    }),
  )
  .min(1)
  .max(6)
  .meta({ id: 'sounds', description: 'Sons entendus en arrivant, l’un après l’autre ; les ambiances durent.' });

const speech = z
  .strictObject({
    who: label('Qui parle.'),
    person: id('de cette personne dans « cast »').exactOptional(),
    says: text(400, 'Ce qui est dit.'),
  })
  .meta({ id: 'speech', description: 'Paroles, dans une bulle.' });

const aside = z.strictObject({
  when: condition,
  text: text(300, 'Phrase ajoutée au texte de la scène.'),
  simple: text(300, 'La même phrase en mots simples.').exactOptional(),
});

const instrument = z
  .union([
    z.strictObject({
      label: label('Ce que l’on mesure, et où.'),
      lie: z.int().min(0).max(999).describe('Valeur affichée, en % de la LIE ; au-dessus de 100, « hors gamme ».'),
    }),
    z.strictObject({
      label: label('Ce que l’on mesure, et où.'),
      of: z.literal('simulation').describe('simulation : la pièce simulée de la leçon.'),
    }),
  ])
  .meta({ id: 'instrument', description: 'Explosimètre montré dans la scène : « lie », ou « of ».' });

const school = z
  .array(z.enum(SCHOOL_LINES).describe(`Une donnée de l’établissement : ${SCHOOL_LINES.join(', ')}.`))
  .min(1)
  .max(SCHOOL_LINES.length)
  .meta({
    id: 'school',
    description: `Données de l’établissement dites avec le texte, ou une fois la réponse donnée : ${SCHOOL_LINES.join(', ')}.`,
    uniqueItems: true,
  });

export const seconds = z
  .int()
  .multipleOf(10)
  .min(0)
  .max(600)
  .describe('Durée dans la pièce simulée, en secondes : un multiple de 10, de 0 à 600.');

/** Fields of every scene but its kind. */
export const sceneShape = {
  id: id('de la scène'),
  title: text(140, 'La situation en une phrase courte.'),
  text: text(600, 'Texte de la scène ; **gras** seulement.'),
  simple: text(600, 'Le même texte en mots simples, sans rien perdre de ce qui décide.').exactOptional(),
  asides: z.array(aside).min(1).describe('Phrases ajoutées selon ce qui s’est passé avant.').exactOptional(),
  picture: picture.exactOptional(),
  sounds: sounds.exactOptional(),
  speech: speech.exactOptional(),
  instrument: instrument.exactOptional(),
  school: school.exactOptional(),
};

export const citedFacts = z.array(factId).min(1).describe('Faits sur lesquels on s’appuie : au moins un.');

/** Fields of every decision but its kind. */
export const decisionShape = {
  ...sceneShape,
  slot: id('de l’emplacement (slots) noté').exactOptional(),
  trace: z.int().min(0).max(999).describe('Numéro de la décision dans la sauvegarde, de 0 à 999 ; jamais changé.'),
  facts: citedFacts,
  next,
};

/** What an outcome says in plain words. */
export const simpleOutcomeShape = {
  consequence: text(400, 'Ce qui se passe, en mots simples ; sans elle, « consequence » est gardée.').exactOptional(),
  feedback: text(400, 'Pourquoi, en mots simples.'),
};

const simpleOutcome = z
  .strictObject(simpleOutcomeShape)
  .meta({ id: 'simple_outcome', description: 'La suite en mots simples.' });

/** Fields of every outcome but its verdict. */
export const outcomeShape = {
  consequence: text(400, 'Ce qui se passe.'),
  feedback: text(400, 'Pourquoi.'),
  simple: simpleOutcome.exactOptional(),
  story: text(200, 'Une phrase de l’histoire de l’apprenant, reprise dans le bilan.'),
  facts: citedFacts.exactOptional(),
  picture: picture.exactOptional(),
  sounds: sounds.exactOptional(),
  set: assignment.exactOptional(),
  seconds: seconds.exactOptional(),
  next: next.exactOptional(),
};
