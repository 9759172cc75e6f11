/** Pictures as authors describe them. Names of parts come from what can be drawn, so that a wrong one is refused here. */
import * as z from 'zod';
import { NAMES } from '../art/library.ts';
import type { Layer } from '../lesson/picture.ts';
import { condition, id, text } from './basic-schema.ts';

const LIGHTS = ['day', 'overcast', 'dim', 'night'] as const;
const MOTIONS = ['enter', 'speak', 'drift', 'shake', 'pulse', 'fall'] as const;

const light = z
  .enum(LIGHTS)
  .describe('Lumière : day (jour), overcast (temps gris), dim (pénombre, lampe éteinte) ou night (nuit).');

const horizontal = z.int().min(-480).max(1440);
const vertical = z.int().min(-320).max(1280);

/** One object for all sorts of layers, so that each wrong key gets its own sentence; `layerMistakes` tells them apart. */
const layer = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9_/.-]+\.(svg|png|jpg)$/)
    .describe('Fichier de media/, en minuscules : gaz_odeur/plan.svg (svg, png ou jpg).')
    .exactOptional(),
  background: z.enum(NAMES.backgrounds).describe('Décor dessiné.').exactOptional(),
  person: id('d’une personne de « cast »').exactOptional(),
  prop: z.enum(NAMES.props).describe('Objet, panneau ou effet dessiné.').exactOptional(),
  state: text(40, 'État du décor ou de l’objet, parmi les siens.').exactOptional(),
  pose: z.enum(NAMES.poses).describe('Ce que fait la personne.').exactOptional(),
  face: z.enum(NAMES.faces).describe('Son expression ; neutre si rien n’est dit.').exactOptional(),
  holds: z.enum(NAMES.holds).describe('Ce qu’elle tient.').exactOptional(),
  wears: z
    .array(z.enum(NAMES.wears))
    .max(8)
    .describe('Ses EPI dans cette image : helmet, helmet:cracked…')
    .exactOptional(),
  at: z
    .tuple([horizontal, vertical])
    .describe('Où se posent les pieds : [x, y], dans un cadre de 960 sur 640.')
    .exactOptional(),
  labels: z
    .record(id('d’un blanc de l’objet'), text(12, 'Mot ou nombre écrit par la page.'))
    .describe('Ce que la page écrit dans les blancs de l’objet, par leur nom.')
    .exactOptional(),
  scale: z.number().min(0.1).max(4).describe('Taille, 1 pour la taille normale.').exactOptional(),
  flip: z.boolean().describe('true : tourné vers la gauche.').exactOptional(),
  motion: z.enum(MOTIONS).describe('Petit mouvement, retiré pour qui demande moins d’animations.').exactOptional(),
  when: condition.exactOptional(),
}) as unknown as z.ZodType<Layer>;

export const picture = z
  .strictObject({
    layers: z.array(layer).min(1).max(16).describe('Calques, du fond vers l’avant.'),
    alt: z.string().max(300).describe('Ce qui compte pour décider ; vide pour une image de décor.'),
    light: z
      .union([
        light,
        z
          .array(z.strictObject({ when: condition, light }))
          .min(2)
          .describe('Une lumière par cas, deux au moins.'),
      ])
      .describe('Lumière de l’image ; le jour si rien n’est dit.')
      .exactOptional(),
    focus: z
      .tuple([z.int().min(0).max(900), z.int().min(0).max(600), z.int().min(240).max(960)])
      .describe('Ce que montrent de plus près les petits écrans : [gauche, haut, largeur].')
      .exactOptional(),
  })
  .meta({ id: 'picture', description: 'Image de la scène.' });

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .describe('Couleur, comme #2f5d8c.');

export const look = z
  .strictObject({
    age: z.enum(NAMES.ages).describe('Âge.'),
    build: z.enum(NAMES.builds).describe('Carrure.'),
    skin: z.enum(NAMES.skins).describe('Teint.'),
    hair: z.enum(NAMES.hairs).describe('Coiffure.'),
    hairColour: z.enum(NAMES.hairColours).describe('Couleur des cheveux.'),
    top: z.enum(NAMES.tops).describe('Haut.'),
    topColour: colour,
    bottom: z.enum(NAMES.bottoms).describe('Bas.'),
    bottomColour: colour,
    details: z.array(z.enum(NAMES.details)).max(6).describe('Lunettes, barbe, badge…').exactOptional(),
    wears: z.array(z.enum(NAMES.wears)).max(8).describe('EPI toujours portés.').exactOptional(),
  })
  .meta({ id: 'look', description: 'À quoi une personne ressemble, la même dans toutes les scènes.' });
