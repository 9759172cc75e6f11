import { describe, expect, test } from 'vitest';
import { firstCommand, nextCommand, type Plan, planOf, shortCourse } from '../../src/classroom/plan.ts';
import { wayTo } from '../../src/classroom/way.ts';
import { aDrawingLesson, aLesson, anEngine, compiled, everyKind } from '../support/lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../support/scene-builder.ts';

const engine = anEngine(everyKind());
const plan = planOf(engine, {});

test('decisions are listed as good answers meet them, those without a slot left out', () => {
  expect(plan.decisions.map(({ slot, scene }) => `${slot.id} ${scene}`)).toEqual([
    's_q1 q1',
    's_choix choix',
    's_ordre ordre',
  ]);
  expect(plan.ending).toBe('fin');
});

test('scenes that ask the same decision otherwise are its variants, and each can be gone to', () => {
  const drawing = anEngine(compiled(aDrawingLesson()));
  const [first] = planOf(drawing, { tirage: 1 }).decisions;
  expect(first).toMatchObject({ scene: 'v1', variants: ['v0', 'v2'] });
  for (const scene of ['v0', 'v1', 'v2']) {
    expect(wayTo(drawing, { tirage: 1 }, scene)?.shown.at(-1)?.state).toBe(scene);
  }
});

test('a scene that good answers do not meet is gone to by others, none of them fatal', () => {
  const late = anEngine(
    compiled(
      aLesson(
        [
          aQuestion('q', 0, [{ when: { tard: true }, goto: 'retard' }, { goto: 'fin' }], {
            choices: [aChoice('a', 'good'), aChoice('b', 'fatal'), aChoice('c', 'wrong', { set: { tard: true } })],
          }),
          anInformation('retard', 'fin'),
          anEnding('fin'),
        ],
        { tard: { type: 'boolean', initial: false } },
      ),
    ),
  );
  expect(wayTo(late, {}, 'retard')?.shown.map(({ state }) => state)).toEqual(['q', 'q/c', 'retard']);
  expect(wayTo(late, {}, 'fin')?.shown.map(({ state }) => state)).toEqual(['q', 'q/a', 'fin']);
  expect(wayTo(late, {}, 'nulle_part')).toBeNull();
});

/** A plan with decisions of these objectives and kinds, as `objective kind`. */
const planned = (...decisions: readonly string[]): Plan => ({
  ending: 'fin',
  decisions: decisions.map((words, place) => {
    const [objective = '', kind = 'question'] = words.split(' ');
    return {
      slot: { id: `s${place}`, objective, label: words },
      kind: kind as Plan['decisions'][number]['kind'],
      scene: `scene${place}`,
      variants: [],
    };
  }),
});

describe('a short course', () => {
  const long = planned('a', 'a', 'b', 'b', 'a', 'c', 'c', 'b call', 'a', 'c', 'c log_entry', 'a');

  test('has the first decision of each objective, kinds that these lack, and no more than an hour has time for', () => {
    const course = shortCourse(long);
    expect(course).toHaveLength(7);
    expect(course).toEqual(expect.arrayContaining(['s0', 's2', 's5', 's7', 's10']));
  });

  test('keeps the order of the lesson, and is all of a lesson that is short', () => {
    expect(shortCourse(planned('a', 'b', 'a'))).toEqual(['s0', 's1', 's2']);
    const places = shortCourse(long).map((id) => Number(id.slice(1)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('goes on as the lesson does while the next decision belongs to it, else to its next one, at last to the ending', () => {
    const course = ['s0', 's1', 's4'];
    expect(nextCommand(long, course, 's0', 'b')).toEqual({ do: 'go', response: 'b' });
    expect(nextCommand(long, course, 's1', 'b')).toEqual({ do: 'jump', scene: 'scene4' });
    expect(nextCommand(long, course, 's4', 'b')).toEqual({ do: 'jump', scene: 'fin' });
    expect(nextCommand(long, null, 's1', 'b')).toEqual({ do: 'go', response: 'b' });
    expect(nextCommand(long, course, undefined, 'b')).toEqual({ do: 'go', response: 'b' });
  });

  test('begins with the lesson, or with its first decision when that comes later', () => {
    expect(firstCommand(long, null)).toEqual({ do: 'begin' });
    expect(firstCommand(long, ['s0', 's3'])).toEqual({ do: 'begin' });
    expect(firstCommand(long, ['s3'])).toEqual({ do: 'jump', scene: 'scene3' });
  });
});
