import { describe, expect, test } from 'vitest';
import { gasAfter } from '../../src/gas/gas.ts';
import { compiledGasLesson, SIMULATION } from '../support/gas-room.ts';
import { anEngine, play } from '../support/lesson-builder.ts';

const engine = anEngine(compiledGasLesson());
const onwards = (progress: ReturnType<typeof engine.start>) => engine.advance(progress, { type: 'continue' })!;
const answer = (progress: ReturnType<typeof engine.start>, response: string) =>
  engine.advance(progress, { type: 'answer', response })!;

const FRESH = { hundredths: SIMULATION.initial, tens: 0 };
const closed = { volume: 80, leak: 24, ventilation: 40 };
const open = { ...closed, ventilation: 2000 };

const inHall = onwards(engine.start());

describe('the gas of a run', () => {
  test('is there from the moment the learner comes in, and not before', () => {
    expect(engine.start().gas).toBeNull();
    expect(inHall.gas).toEqual(FRESH);
  });

  test('moves with the time of an answer, in the room as that answer leaves it', () => {
    expect(answer(inHall, 'a').gas).toEqual(gasAfter(open, FRESH, 60));
    expect(answer(inHall, 'b').gas).toEqual(gasAfter(closed, FRESH, 60));
    expect(answer(inHall, 'b').gas!.hundredths).toBeGreaterThan(answer(inHall, 'a').gas!.hundredths);
  });

  test('is what it was after a fatal answer and the way back', () => {
    const fatal = answer(inHall, 'c');
    expect(fatal.gas).toEqual(FRESH);
    expect(onwards(fatal).gas).toEqual(FRESH);
  });

  test('stays through a pause and moves with the time of a text', () => {
    const shown = answer(inHall, 'b');
    const reading = onwards(shown);
    expect(reading.gas).toEqual(shown.gas);
    expect(onwards(reading).gas).toEqual(gasAfter(closed, shown.gas!, 30));
  });

  test('does not move with an answer that takes no time', () => {
    const asked = onwards(onwards(answer(inHall, 'b')));
    expect(answer(asked, 'a').gas).toBe(asked.gas);
    expect(answer(asked, 'b').gas).toEqual(gasAfter(closed, asked.gas!, 600));
  });

  test('is forgotten on leaving the room, so that ways join again', () => {
    const slow = play(engine, ['b', 'b']);
    const quick = play(engine, ['b', 'a']);
    expect(slow.gas).toBeNull();
    expect({ ...slow, given: [] }).toEqual({ ...quick, given: [] });
  });

  test('is there at the start of a lesson that begins in the room', () => {
    const lesson = { ...compiledGasLesson(), initial: 'hall' };
    expect(anEngine(lesson).start().gas).toEqual(FRESH);
  });

  test('is never there in a lesson without a simulated room', () => {
    const { simulation: _, ...lesson } = compiledGasLesson();
    expect(play(anEngine(lesson), ['b']).gas).toBeNull();
  });
});
