import { compile } from '../../src/compile/compile.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Lesson, Variable } from '../../src/lesson/lesson.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../../src/lesson/options.ts';
import type { Look } from '../../src/lesson/picture.ts';
import { aChoice, anEnding, anInformation, anOrder, aQuestion, aSelection } from './scene-builder.ts';

const FACTS: readonly Fact[] = [
  { id: 'TST-001', topic: 'essai', statement: 'Un fait d’essai.', source: 'essai', level: 'general' },
];

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
