import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Simulation } from '../../src/lesson/simulation.ts';
import { aLesson, compiled } from './lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from './scene-builder.ts';

/** The room of the two scenes `hall` and `couloir`; opening the door airs it well. */
export const SIMULATION: Simulation = {
  room: 'Hall',
  volume: 80,
  initial: 100,
  leak: [{ perHour: 24 }],
  ventilation: [{ when: { porte: true }, perHour: 2000 }, { perHour: 40 }],
  scenes: ['hall', 'couloir', 'seuil'],
  facts: ['TST-001'],
};

/** Outside, then two questions and a text in a room with gas, then outside again. */
export const gasLesson = (): Lesson<Scene> => ({
  ...aLesson(
    [
      anInformation('dehors', 'hall'),
      aQuestion('hall', 0, 'couloir', {
        choices: [
          aChoice('a', 'good', { set: { porte: true }, seconds: 60 }),
          aChoice('b', 'wrong', { seconds: 60 }),
          aChoice('c', 'fatal'),
        ],
      }),
      { ...anInformation('couloir', 'seuil'), seconds: 30 },
      aQuestion('seuil', 1, 'rue', {
        choices: [aChoice('a', 'good', { seconds: 0 }), aChoice('b', 'wrong', { seconds: 600 })],
      }),
      aQuestion('rue', 2, 'fin'),
      anEnding('fin'),
    ],
    { porte: { type: 'boolean', initial: false } },
  ),
  simulation: SIMULATION,
});

export const compiledGasLesson = (): CompiledLesson => compiled(gasLesson());
