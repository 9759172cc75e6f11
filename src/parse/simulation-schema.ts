import * as z from 'zod';
import { LIE } from '../gas/scale.ts';
import { citedFacts, condition, id, label, text } from '../kinds/shared-schema.ts';

const volume = z.number().min(1).max(100_000).describe('Volume d’air, en m³.');

const perHour = z.number().min(0).max(100_000).describe('Débit, en m³ par heure.');

const hundredths = z
  .int()
  .min(0)
  .describe('Gaz au départ, en centièmes de % du volume : 100 pour 1 % ; la LIE est à 500, la LSE à 1500.');

const flows = (what: string) =>
  z
    .array(z.strictObject({ when: condition.exactOptional(), perHour }))
    .min(1)
    .describe(`${what}, en m³ par heure : une liste dont le dernier élément n’a pas de « when ».`);

export const simulation = z
  .strictObject({
    room: label('Nom de la pièce.'),
    volume,
    initial: hundredths.max(10_000),
    leak: flows('Gaz qui entre'),
    ventilation: flows('Mélange qui sort'),
    scenes: z.array(id('d’une scène qui se passe dans la pièce')).min(1).describe('Scènes qui s’y passent.'),
    facts: citedFacts,
  })
  .describe('Pièce dont on suit le gaz tant que l’on y est : modèle simplifié, mélange parfait.');

const position = (name: string) =>
  z
    .strictObject({ text: label('Position, dans une phrase : « fenêtre fermée ».'), perHour })
    .describe(`Position ${name}.`);

const twoPositions = z.strictObject({ closed: position('fermée'), open: position('ouverte') });

export const experiment = z
  .strictObject({
    title: text(140, 'Titre de l’essai.'),
    text: text(400, 'D’où viennent les valeurs données en exemple.'),
    volume,
    initial: hundredths.max(LIE - 1),
    minutes: z.int().multipleOf(15).min(15).max(120).describe('Durée suivie, en minutes : un multiple de 15.'),
    ventilation: twoPositions.describe('Ce qui aère, fermé et ouvert.'),
    leak: twoPositions.describe('Ce qui laisse venir le gaz, fermé et ouvert.'),
    facts: citedFacts,
  })
  .describe('Pièce à essayer dans le bilan, avec deux boutons.');
