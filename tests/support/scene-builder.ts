import type { CallScene } from '../../src/kinds/call/scene.ts';
import type { EndingScene } from '../../src/kinds/ending/scene.ts';
import type { EquipScene } from '../../src/kinds/equip/scene.ts';
import type { InformationScene } from '../../src/kinds/information/scene.ts';
import type { LogEntryScene } from '../../src/kinds/log_entry/scene.ts';
import type { MatchScene } from '../../src/kinds/match/scene.ts';
import type { ObservationScene } from '../../src/kinds/observation/scene.ts';
import type { OrderScene } from '../../src/kinds/order/scene.ts';
import type { Choice, QuestionScene } from '../../src/kinds/question/scene.ts';
import type { ReadingScene } from '../../src/kinds/reading/scene.ts';
import type { SelectionScene } from '../../src/kinds/selection/scene.ts';
import type { Next, Verdict } from '../../src/lesson/lesson.ts';

/** What every decision has: a slot of its own name, and the one fact there is. */
const decision = (id: string, trace: number, next: Next) => ({ id, slot: `s_${id}`, trace, facts: ['TST-001'], next });

const graded = (verdict: string) => ({ consequence: `${verdict}.`, feedback: `${verdict}.`, story: `${verdict}.` });

/** Outcomes of what is graded, good from so many and acceptable from so many. */
const gradedFrom = (good: number, acceptable: number) => ({
  good: { atLeast: good, ...graded('bien') },
  acceptable: { atLeast: acceptable, ...graded('moyen') },
  wrong: graded('mal'),
});

export const aChoice = (letter: string, verdict: Verdict, more: Partial<Choice> = {}): Choice => ({
  id: `choix_${letter}`,
  letter,
  verdict,
  text: `Je choisis ${letter}.`,
  consequence: `Conséquence ${letter}.`,
  feedback: `Retour ${letter}.`,
  story: `Tu as choisi ${letter}.`,
  ...more,
});

/** A question in a slot of its own name. Letters: a is good, b acceptable, c wrong, d fatal. */
export const aQuestion = (id: string, trace: number, next: Next, more: Partial<QuestionScene> = {}): QuestionScene => ({
  ...decision(id, trace, next),
  kind: 'question',
  title: `Question ${id}`,
  text: 'Que fais-tu ?',
  choices: [aChoice('a', 'good'), aChoice('b', 'acceptable'), aChoice('c', 'wrong'), aChoice('d', 'fatal')],
  ...more,
});

/** A selection in a slot of its own name: a and b are right (a required), c is wrong, d is fatal. */
export const aSelection = (id: string, trace: number, next: Next): SelectionScene => ({
  ...decision(id, trace, next),
  kind: 'selection',
  title: `Sélection ${id}`,
  text: 'Que prends-tu ?',
  items: [
    { id: 'un', letter: 'a', text: 'un', right: true, required: true },
    { id: 'deux', letter: 'b', text: 'deux', right: true },
    { id: 'trois', letter: 'c', text: 'trois', right: false },
    { id: 'quatre', letter: 'd', text: 'quatre', right: false, fatal: true },
  ],
  outcomes: { ...gradedFrom(4, 3), fatal: graded('fatal') },
});

/** An order in a slot of its own name: a first, then b and c in either order, then d. */
export const anOrder = (id: string, trace: number, next: Next): OrderScene => ({
  ...decision(id, trace, next),
  kind: 'order',
  title: `Ordre ${id}`,
  text: 'Dans quel ordre ?',
  items: [
    { id: 'un', letter: 'a', text: 'un', rank: 1 },
    { id: 'deux', letter: 'b', text: 'deux', rank: 2 },
    { id: 'trois', letter: 'c', text: 'trois', rank: 2 },
    { id: 'quatre', letter: 'd', text: 'quatre', rank: 3 },
  ],
  first: 'a',
  outcomes: gradedFrom(4, 2),
});

/** Someone to dress, in a slot of its own name: a and b are right (a required), c is wrong and replaces b, d is fatal. */
export const anEquip = (id: string, trace: number, next: Next): EquipScene => ({
  ...decision(id, trace, next),
  kind: 'equip',
  title: `Casier ${id}`,
  text: 'Que prends-tu dans le casier ?',
  person: 'lea',
  picture: { alt: 'Léa devant le casier.', layers: [{ person: 'lea', pose: 'stand', at: [480, 600] }] },
  items: [
    { id: 'casque', letter: 'a', text: 'Un casque.', right: true, required: true, wears: 'helmet' },
    { id: 'gants', letter: 'b', text: 'Des gants.', right: true, wears: 'gloves_work' },
    { id: 'troues', letter: 'c', text: 'Des gants troués.', right: false, wears: 'gloves_work:torn' },
    { id: 'masque', letter: 'd', text: 'Un demi-masque.', right: false, fatal: true, wears: 'half_mask' },
  ],
  outcomes: { ...gradedFrom(4, 3), fatal: graded('fatal') },
});

/** A picture to search, in a slot of its own name: a and b are hazards (a required), c is none, d is fatal. */
export const anObservation = (id: string, trace: number, next: Next): ObservationScene => ({
  ...decision(id, trace, next),
  kind: 'observation',
  title: `Observation ${id}`,
  text: 'Que signales-tu ?',
  picture: { alt: 'L’atelier.', layers: [{ background: 'workshop' }] },
  items: [
    { id: 'sol', letter: 'a', text: 'Le sol.', right: true, required: true, at: [150, 480] },
    { id: 'cable', letter: 'b', text: 'Le câble.', right: true, at: [420, 480] },
    { id: 'etabli', letter: 'c', text: 'L’établi.', right: false, at: [700, 300] },
    { id: 'issue', letter: 'd', text: 'L’issue.', right: false, fatal: true, at: [200, 200], radius: 90 },
  ],
  outcomes: { ...gradedFrom(4, 3), fatal: graded('fatal') },
});

/** A match in a slot of its own name: a and c go with x, b with y; 3 right pairs for good, 2 for acceptable. */
export const aMatch = (id: string, trace: number, next: Next): MatchScene => ({
  ...decision(id, trace, next),
  kind: 'match',
  title: `Paires ${id}`,
  text: 'Qui fait quoi ?',
  targets: [
    { id: 'nord', letter: 'x', text: 'nord' },
    { id: 'sud', letter: 'y', text: 'sud' },
    { id: 'est', letter: 'z', text: 'est' },
  ],
  items: [
    { id: 'un', letter: 'a', text: 'un', target: 'nord' },
    { id: 'deux', letter: 'b', text: 'deux', target: 'sud' },
    { id: 'trois', letter: 'c', text: 'trois', target: 'nord' },
  ],
  outcomes: gradedFrom(3, 2),
});

/** A reading in a slot of its own name: 0 to 2 by 0.1, right at 1; 0.1 away is good, 0.3 acceptable. */
export const aReading = (id: string, trace: number, next: Next): ReadingScene => ({
  ...decision(id, trace, next),
  kind: 'reading',
  title: `Mesure ${id}`,
  text: 'Combien ?',
  scale: { label: 'Part de gaz', unit: '% de gaz', min: 0, max: 2, step: 0.1 },
  value: 1,
  outcomes: {
    good: { within: 0.1, ...graded('bien') },
    acceptable: { within: 0.3, ...graded('moyen') },
    wrong: graded('mal'),
  },
});

/** A call in a slot of its own name: x is the good number, y acceptable, z wrong; a is said first, then b, c and d. */
export const aCall = (id: string, trace: number, next: Next): CallScene => ({
  ...decision(id, trace, next),
  kind: 'call',
  title: `Appel ${id}`,
  text: 'Qui appelles-tu ?',
  numbers: [
    { id: 'pompiers', letter: 'x', text: '18, pompiers', verdict: 'good', reply: 'Pompiers, j’écoute.' },
    {
      id: 'gaz',
      letter: 'y',
      text: 'Urgence gaz',
      verdict: 'acceptable',
      reply: 'Urgence gaz, bonjour.',
      note: 'Après.',
    },
    { id: 'voisin', letter: 'z', text: 'Un voisin', verdict: 'wrong', reply: 'Ce numéro ne répond pas.' },
  ],
  items: [
    { id: 'ou', letter: 'a', text: 'où', rank: 1, reply: 'D’accord.' },
    { id: 'quoi', letter: 'b', text: 'quoi', rank: 2 },
    { id: 'qui', letter: 'c', text: 'qui', rank: 3 },
    { id: 'numero', letter: 'd', text: 'mon numéro', rank: 4 },
  ],
  first: 'a',
  outcomes: gradedFrom(4, 2),
});

/** A line of the log book in a slot of its own name: a (required), c, e and f are right, b, d and g are wrong. */
export const aLogEntry = (id: string, trace: number, next: Next): LogEntryScene => ({
  ...decision(id, trace, next),
  kind: 'log_entry',
  title: `Registre ${id}`,
  text: 'Qu’écris-tu ?',
  fields: [
    {
      id: 'heure',
      label: 'Heure',
      required: true,
      options: [
        { id: 'juste', letter: 'a', text: '14 h 10', right: true },
        { id: 'vague', letter: 'b', text: 'cet après-midi', right: false, note: 'Pas assez précis.' },
      ],
    },
    {
      id: 'lieu',
      label: 'Lieu',
      options: [
        { id: 'hall', letter: 'c', text: 'hall', right: true },
        { id: 'quelque_part', letter: 'd', text: 'quelque part', right: false },
      ],
    },
    {
      id: 'fait',
      label: 'Fait',
      options: [
        { id: 'odeur', letter: 'e', text: 'odeur de gaz', right: true },
        { id: 'odeur_forte', letter: 'f', text: 'forte odeur de gaz', right: true },
        { id: 'avis', letter: 'g', text: 'du travail mal fait', right: false },
      ],
    },
  ],
  outcomes: gradedFrom(3, 2),
});

export const anInformation = (id: string, next: Next): InformationScene => ({
  kind: 'information',
  id,
  title: `Information ${id}`,
  text: 'Voici.',
  next,
});

export const anEnding = (id: string): EndingScene => ({
  kind: 'ending',
  id,
  title: `Fin ${id}`,
  text: 'C’est fini.',
  chain: { danger: 'danger', situation: 'situation', event: 'événement', harm: 'dommage' },
  remember: ['Retiens.'],
});
