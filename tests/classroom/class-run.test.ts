import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesAt } from '../../src/classroom/branch.ts';
import {
  type ClassRun,
  type Command,
  commandsOf,
  playedAgain,
  present,
  undone,
  withCommand,
} from '../../src/classroom/class-run.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { aDrawingLesson, anEngine, compiled, everyKind } from '../support/lesson-builder.ts';

const engine = anEngine(everyKind());
const after = (...commands: readonly Command[]): ClassRun => playedAgain(engine, {}, commands);
const stateOf = (run: ClassRun): string | undefined => present(run)?.progress.state;

/** All that a teacher can ask for somewhere. */
function possible(engineOf: Engine, run: ClassRun): readonly Command[] {
  const moment = present(run);
  const jumps = Object.keys(engineOf.lesson.scenes).map((scene): Command => ({ do: 'jump', scene }));
  if (!moment) return [{ do: 'begin' }, ...jumps];
  const branches = branchesAt(engineOf, moment.asked ?? moment.progress);
  return [
    { do: 'go' },
    ...branches.flatMap(({ response }): Command[] => [
      { do: 'look', response },
      { do: 'go', response },
    ]),
    ...jumps,
  ];
}

describe.each([
  ['every kind', engine],
  ['a lesson that draws', anEngine(compiled(aDrawingLesson()))],
])('with %s', (_, engineOf) => {
  const drawn = engineOf.start().values;

  /** Any run, with all that it was before. */
  const aHistory = fc.array(fc.nat(1_000), { maxLength: 25 }).map((picks) => {
    const history: ClassRun[] = [[]];
    for (const pick of picks) {
      const run = history.at(-1)!;
      const commands = possible(engineOf, run);
      const next = withCommand(engineOf, drawn, run, commands[pick % commands.length]!);
      if (next !== run) history.push(next);
    }
    return history;
  });

  test('taking steps back shows what each step had shown, back to before the beginning', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        let run = history.at(-1)!;
        for (const before of [...history].reverse()) {
          expect(present(run)).toEqual(present(before));
          run = undone(run);
        }
        expect(run).toEqual([]);
      }),
    );
  });

  test('a reload comes back to the same place, with the same steps behind it', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const run = history.at(-1)!;
        const kept = JSON.parse(JSON.stringify(commandsOf(run))) as Command[];
        expect(playedAgain(engineOf, drawn, kept)).toEqual(run);
      }),
    );
  });
});

test('every consequence of a decision can be played, one after the other, and none decides', () => {
  const run = after({ do: 'jump', scene: 'q1' }, ...[...'abcd'].map((response) => ({ do: 'look' as const, response })));
  expect(stateOf(run)).toBe('q1/d');
  expect(present(run)?.played).toEqual(['a', 'b', 'c', 'd']);
  expect(present(run)?.asked?.given).toEqual([]);
});

test('the class goes on with any branch, the consequence on the screen or another one', () => {
  const looked = [
    { do: 'jump', scene: 'q1' },
    { do: 'look', response: 'b' },
  ] as const;
  const shown = after(...looked, { do: 'go' });
  const other = after(...looked, { do: 'go', response: 'a' });
  expect(stateOf(shown)).toBe('choix');
  expect(present(shown)?.progress.values).toEqual({ porte: false });
  expect(stateOf(other)).toBe('choix');
  expect(present(other)?.progress.values).toEqual({ porte: true });
});

test('a fatal branch leads back to its decision, which closes it', () => {
  const run = after({ do: 'jump', scene: 'q1' }, { do: 'look', response: 'c' }, { do: 'go' });
  expect(stateOf(run)).toBe('q1');
  expect(engine.closedAt(present(run)!.progress)).toBe('c');
});

test('a jump lands on the question, and tells what good answers did on the way', () => {
  const moment = present(after({ do: 'jump', scene: 'ordre' }))!;
  expect(moment.progress.state).toBe('ordre');
  expect(moment.progress.given.map(({ first }) => first.key)).toEqual(['a', 'good']);
  expect(moment.between).toEqual(['Tu as choisi a.', 'bien.']);
});

test('what means nothing changes nothing', () => {
  const run = after({ do: 'begin' });
  for (const command of [
    { do: 'begin' },
    { do: 'look', response: 'a' },
    { do: 'jump', scene: 'nulle_part' },
  ] as const) {
    expect(withCommand(engine, {}, run, command)).toBe(run);
  }
  expect(after({ do: 'go' })).toEqual([]);
});
