import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { DEFAULT_OPTIONS } from '../../../src/lesson/options.ts';
import type { SoundCue } from '../../../src/lesson/sound.ts';
import { captionsOf } from '../../../src/ui/sound/captions-of.ts';
import { heardAt } from '../../../src/ui/sound/heard-at.ts';
import { aLesson } from '../../support/lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../../support/scene-builder.ts';
import { aLibrary } from '../../support/sound-library.ts';

const cues = (...sounds: readonly string[]): { readonly sounds: readonly SoundCue[] } => ({
  sounds: sounds.map((sound) => ({ sound })),
});

const lesson = aLesson(
  [
    { ...anInformation('debut', 'q1'), ...cues('rain', 'click') },
    {
      ...aQuestion('q1', 0, 'fin', {
        choices: [
          aChoice('a', 'good', { set: { porte: true } }),
          aChoice('b', 'wrong', cues('knock', 'hum')),
          aChoice('c', 'fatal', cues('click', 'knock')),
        ],
      }),
      ...cues('rain'),
    },
    {
      ...anEnding('fin'),
      sounds: [
        { sound: 'knock', when: { porte: true } },
        { sound: 'click', when: { porte: false } },
      ],
    },
  ],
  { porte: { type: 'boolean', initial: false } },
);

const engine = createEngine(compile(lesson, [], DEFAULT_OPTIONS, { sounds: aLibrary }));

const assessed = createEngine(compile(lesson, [], { ...DEFAULT_OPTIONS, preset: 'assessment' }, { sounds: aLibrary }));

/** Where the lesson is after an answer to its question, and then after going on. */
function heardAfter(response: string, goesOn = false, played = engine) {
  const asked = played.advance(played.start(), { type: 'continue' })!;
  const told = played.advance(asked, { type: 'answer', response })!;
  return heardAt(played, goesOn ? played.advance(told, { type: 'continue' }) : told);
}

describe('heardAt', () => {
  test('a scene has its beds and its effects', () => {
    expect(heardAt(engine, engine.start())).toMatchObject({ beds: ['rain'], effects: ['click'], coming: ['rain'] });
  });

  test('an outcome keeps the beds of its scene, and begins with the sound of its verdict', () => {
    expect(heardAfter('a')).toMatchObject({ beds: ['rain'], effects: ['verdict_good'] });
  });

  test('an outcome that names beds has those alone', () => {
    expect(heardAfter('b')).toMatchObject({ beds: ['hum'], effects: ['verdict_wrong', 'knock'] });
  });

  test('a fatal outcome falls silent but for its own sounds, and no verdict is sounded', () => {
    expect(heardAfter('c')).toMatchObject({ beds: [], effects: ['click', 'knock'] });
  });

  test('in an assessment no verdict is sounded nor fetched, and the story sounds as ever', () => {
    const { effects, beds } = heardAfter('b', false, assessed);
    expect([beds, effects]).toEqual([['hum'], ['knock']]);
    expect(heardAfter('a', false, assessed).effects).toEqual([]);
    expect(heardAfter('c', false, assessed)).toMatchObject({ beds: [], effects: ['click', 'knock'] });
    const asked = heardAt(assessed, assessed.advance(assessed.start(), { type: 'continue' }));
    expect([...asked.coming].sort()).toEqual(['click', 'hum', 'knock']);
  });

  test('conditions are looked at when the screen comes', () => {
    expect(heardAfter('a', true).effects).toEqual(['knock']);
    expect(heardAfter('b', true).effects).toEqual(['click']);
  });

  test('the sounds of every answer are among those to come', () => {
    const asked = heardAt(engine, engine.advance(engine.start(), { type: 'continue' }));
    expect([...asked.coming].sort()).toEqual(['click', 'hum', 'knock', 'verdict_good', 'verdict_wrong']);
  });

  test('each state is a screen of its own, and nowhere is silence', () => {
    expect(new Set([heardAfter('a'), heardAfter('b'), heardAfter('a', true)].map(({ screen }) => screen)).size).toBe(3);
    expect(heardAt(engine, null)).toMatchObject({ beds: [], effects: [], coming: [] });
  });
});

describe('captionsOf', () => {
  const { sounds } = engine.lesson;

  test('tells what matters of what begins, in the order in which it is heard', () => {
    const heard = { screen: 'q1/b', beds: ['rain', 'hum'], effects: ['verdict_wrong', 'click', 'knock'], coming: [] };
    expect(captionsOf(heard, [], sounds)).toEqual(['[rain en français]', '[knock en français]']);
  });

  test('does not tell again of a bed that goes on', () => {
    const heard = { screen: 'q1', beds: ['rain'], effects: ['knock'], coming: [] };
    expect(captionsOf(heard, ['rain'], sounds)).toEqual(['[knock en français]']);
  });
});
