import { compile } from '../../src/compile/compile.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import type { CallScene } from '../../src/kinds/call/scene.ts';
import type { EndingScene } from '../../src/kinds/ending/scene.ts';
import type { EquipScene } from '../../src/kinds/equip/scene.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { InformationScene } from '../../src/kinds/information/scene.ts';
import type { LogEntryScene } from '../../src/kinds/log_entry/scene.ts';
import type { MatchScene } from '../../src/kinds/match/scene.ts';
import type { ObservationScene } from '../../src/kinds/observation/scene.ts';
import type { OrderScene } from '../../src/kinds/order/scene.ts';
import type { Choice, QuestionScene } from '../../src/kinds/question/scene.ts';
import type { ReadingScene } from '../../src/kinds/reading/scene.ts';
import type { SelectionScene } from '../../src/kinds/selection/scene.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Lesson, Next, Variable, Verdict } from '../../src/lesson/lesson.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../../src/lesson/options.ts';
import type { Look } from '../../src/lesson/picture.ts';

const FACTS: readonly Fact[] = [
  { id: 'TST-001', topic: 'essai', statement: 'Un fait d’essai.', source: 'essai', level: 'general' },
];

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
  kind: 'question',
  id,
  slot: `s_${id}`,
  trace,
  title: `Question ${id}`,
  text: 'Que fais-tu ?',
  facts: ['TST-001'],
  choices: [aChoice('a', 'good'), aChoice('b', 'acceptable'), aChoice('c', 'wrong'), aChoice('d', 'fatal')],
  next,
  ...more,
});

const graded = (verdict: string) => ({ consequence: `${verdict}.`, feedback: `${verdict}.`, story: `${verdict}.` });

/** A selection in a slot of its own name: a and b are right (a required), c is wrong, d is fatal. */
export const aSelection = (id: string, trace: number, next: Next): SelectionScene => ({
  kind: 'selection',
  id,
  slot: `s_${id}`,
  trace,
  title: `Sélection ${id}`,
  text: 'Que prends-tu ?',
  facts: ['TST-001'],
  items: [
    { id: 'un', letter: 'a', text: 'un', right: true, required: true },
    { id: 'deux', letter: 'b', text: 'deux', right: true },
    { id: 'trois', letter: 'c', text: 'trois', right: false },
    { id: 'quatre', letter: 'd', text: 'quatre', right: false, fatal: true },
  ],
  outcomes: {
    good: { atLeast: 4, ...graded('bien') },
    acceptable: { atLeast: 3, ...graded('moyen') },
    wrong: graded('mal'),
    fatal: graded('fatal'),
  },
  next,
});

/** An order in a slot of its own name: a first, then b and c in either order, then d. */
export const anOrder = (id: string, trace: number, next: Next): OrderScene => ({
  kind: 'order',
  id,
  slot: `s_${id}`,
  trace,
  title: `Ordre ${id}`,
  text: 'Dans quel ordre ?',
  facts: ['TST-001'],
  items: [
    { id: 'un', letter: 'a', text: 'un', rank: 1 },
    { id: 'deux', letter: 'b', text: 'deux', rank: 2 },
    { id: 'trois', letter: 'c', text: 'trois', rank: 2 },
    { id: 'quatre', letter: 'd', text: 'quatre', rank: 3 },
  ],
  first: 'a',
  outcomes: {
    good: { atLeast: 4, ...graded('bien') },
    acceptable: { atLeast: 2, ...graded('moyen') },
    wrong: graded('mal'),
  },
  next,
});

const tickedOutcomes = {
  good: { atLeast: 4, ...graded('bien') },
  acceptable: { atLeast: 3, ...graded('moyen') },
  wrong: graded('mal'),
  fatal: graded('fatal'),
};

/** Someone to dress, in a slot of its own name: a and b are right (a required), c is wrong and replaces b, d is fatal. */
export const anEquip = (id: string, trace: number, next: Next): EquipScene => ({
  kind: 'equip',
  id,
  slot: `s_${id}`,
  trace,
  title: `Casier ${id}`,
  text: 'Que prends-tu dans le casier ?',
  facts: ['TST-001'],
  person: 'lea',
  picture: { alt: 'Léa devant le casier.', layers: [{ person: 'lea', pose: 'stand', at: [480, 600] }] },
  items: [
    { id: 'casque', letter: 'a', text: 'Un casque.', right: true, required: true, wears: 'helmet' },
    { id: 'gants', letter: 'b', text: 'Des gants.', right: true, wears: 'gloves_work' },
    { id: 'troues', letter: 'c', text: 'Des gants troués.', right: false, wears: 'gloves_work:torn' },
    { id: 'masque', letter: 'd', text: 'Un demi-masque.', right: false, fatal: true, wears: 'half_mask' },
  ],
  outcomes: tickedOutcomes,
  next,
});

/** Someone to draw. */
const LEA: Look = {
  age: 'teen',
  build: 'slim',
  skin: 'brown',
  hair: 'curls',
  hairColour: 'black',
  top: 'hoodie',
  topColour: '#d9572b',
  bottom: 'jeans',
  bottomColour: '#4a6285',
};

/** A picture to search, in a slot of its own name: a and b are hazards (a required), c is none, d is fatal. */
export const anObservation = (id: string, trace: number, next: Next): ObservationScene => ({
  kind: 'observation',
  id,
  slot: `s_${id}`,
  trace,
  title: `Observation ${id}`,
  text: 'Que signales-tu ?',
  facts: ['TST-001'],
  picture: { alt: 'L’atelier.', layers: [{ background: 'workshop' }] },
  items: [
    { id: 'sol', letter: 'a', text: 'Le sol.', right: true, required: true, at: [150, 480] },
    { id: 'cable', letter: 'b', text: 'Le câble.', right: true, at: [420, 480] },
    { id: 'etabli', letter: 'c', text: 'L’établi.', right: false, at: [700, 300] },
    { id: 'issue', letter: 'd', text: 'L’issue.', right: false, fatal: true, at: [200, 200], radius: 90 },
  ],
  outcomes: tickedOutcomes,
  next,
});

/** A match in a slot of its own name: a and c go with x, b with y; 3 right pairs for good, 2 for acceptable. */
export const aMatch = (id: string, trace: number, next: Next): MatchScene => ({
  kind: 'match',
  id,
  slot: `s_${id}`,
  trace,
  title: `Paires ${id}`,
  text: 'Qui fait quoi ?',
  facts: ['TST-001'],
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
  outcomes: {
    good: { atLeast: 3, ...graded('bien') },
    acceptable: { atLeast: 2, ...graded('moyen') },
    wrong: graded('mal'),
  },
  next,
});

/** A reading in a slot of its own name: 0 to 2 by 0.1, right at 1; 0.1 away is good, 0.3 acceptable. */
export const aReading = (id: string, trace: number, next: Next): ReadingScene => ({
  kind: 'reading',
  id,
  slot: `s_${id}`,
  trace,
  title: `Mesure ${id}`,
  text: 'Combien ?',
  facts: ['TST-001'],
  scale: { label: 'Part de gaz', unit: '% de gaz', min: 0, max: 2, step: 0.1 },
  value: 1,
  outcomes: {
    good: { within: 0.1, ...graded('bien') },
    acceptable: { within: 0.3, ...graded('moyen') },
    wrong: graded('mal'),
  },
  next,
});

/** A call in a slot of its own name: x is the good number, y acceptable, z wrong; a is said first, then b, c and d. */
export const aCall = (id: string, trace: number, next: Next): CallScene => ({
  kind: 'call',
  id,
  slot: `s_${id}`,
  trace,
  title: `Appel ${id}`,
  text: 'Qui appelles-tu ?',
  facts: ['TST-001'],
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
  outcomes: {
    good: { atLeast: 4, ...graded('bien') },
    acceptable: { atLeast: 2, ...graded('moyen') },
    wrong: graded('mal'),
  },
  next,
});

/** A line of the log book in a slot of its own name: a (required), c, e and f are right, b, d and g are wrong. */
export const aLogEntry = (id: string, trace: number, next: Next): LogEntryScene => ({
  kind: 'log_entry',
  id,
  slot: `s_${id}`,
  trace,
  title: `Registre ${id}`,
  text: 'Qu’écris-tu ?',
  facts: ['TST-001'],
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
  outcomes: {
    good: { atLeast: 3, ...graded('bien') },
    acceptable: { atLeast: 2, ...graded('moyen') },
    wrong: graded('mal'),
  },
  next,
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

/** A lesson that starts at its first scene, with a slot for every slot its scenes name. */
export function aLesson(scenes: readonly Scene[], variables: Record<string, Variable> = {}): Lesson<Scene> {
  const slots = new Set(scenes.flatMap((scene) => ('slot' in scene && scene.slot ? [scene.slot] : [])));
  return {
    id: 'essai',
    revision: 1,
    language: 'fr',
    title: 'Leçon d’essai',
    summary: 'Un essai.',
    family: 'gaz',
    audience: 'essai',
    minutes: 5,
    masteryScore: 80,
    objectives: [{ id: 'objectif', text: 'Essayer.' }],
    variables,
    cast: { lea: LEA },
    slots: [...slots].map((id) => ({ id, objective: 'objectif', label: id })),
    start: scenes[0]!.id,
    scenes,
  };
}

/** A lesson whose first question is one of three, drawn for each attempt; each has more choices than the one before. */
export function aDrawingLesson(): Lesson<Scene> {
  const variants = [0, 1, 2].map((draw) =>
    aQuestion(`v${draw}`, draw, 'commun', {
      slot: 's_tire',
      choices: [aChoice('a', 'good'), aChoice('b', 'wrong'), aChoice('c', 'wrong'), aChoice('d', 'wrong')].slice(
        0,
        draw + 2,
      ),
    }),
  );
  const scenes = [
    anInformation('debut', [{ when: { tirage: 0 }, goto: 'v0' }, { when: { tirage: 1 }, goto: 'v1' }, { goto: 'v2' }]),
    ...variants,
    aQuestion('commun', 3, 'fin'),
    anEnding('fin'),
  ];
  return { ...aLesson(scenes, { tirage: { type: 'integer', min: 0, max: 2, initial: 0 } }), draws: ['tirage'] };
}

export const compiled = (lesson: Lesson<Scene>, options: Partial<PackageOptions> = {}): CompiledLesson =>
  compile(lesson, FACTS, { ...DEFAULT_OPTIONS, ...options });

/** Intro, question, selection, order, question without slot, ending: every kind once. */
export const everyKind = (options: Partial<PackageOptions> = {}): CompiledLesson =>
  compiled(
    aLesson(
      [
        anInformation('debut', 'q1'),
        aQuestion('q1', 0, 'choix', {
          choices: [
            aChoice('a', 'good', { set: { porte: true } }),
            aChoice('b', 'acceptable'),
            aChoice('c', 'fatal'),
            aChoice('d', 'fatal'),
          ],
        }),
        aSelection('choix', 1, 'pause'),
        anInformation('pause', 'ordre'),
        anOrder('ordre', 2, [{ when: { porte: true }, goto: 'bonus' }, { goto: 'fin' }]),
        (({ slot, ...rest }) => rest)(
          aQuestion('bonus', 3, 'fin', { choices: [aChoice('a', 'good'), aChoice('b', 'wrong')] }),
        ) as QuestionScene,
        anEnding('fin'),
      ],
      { porte: { type: 'boolean', initial: false } },
    ),
    options,
  );

/** Plays letters one after the other, continuing wherever nothing is asked, up to the ending or the last letter. */
export function play(engine: Engine, responses: readonly string[], from: Progress = engine.start()): Progress {
  const onwards = (progress: Progress): Progress => {
    const next = engine.advance(progress, { type: 'continue' });
    return next ? onwards(next) : progress;
  };
  return responses.reduce((at, response) => {
    const next = engine.advance(onwards(at), { type: 'answer', response });
    if (!next) throw new Error(`« ${response} » is no answer at « ${onwards(at).state} »`);
    return onwards(next);
  }, onwards(from));
}

export const anEngine = (lesson: CompiledLesson = everyKind()): Engine => createEngine(lesson);
