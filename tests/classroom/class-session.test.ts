import { expect, test } from 'vitest';
import { present } from '../../src/classroom/class-run.ts';
import { openClass } from '../../src/classroom/class-session.ts';
import { anEngine, everyKind } from '../support/lesson-builder.ts';

const engine = anEngine(everyKind());

test('what the player’s own components ask for plays the lesson and decides nothing before the class goes on', () => {
  const session = openClass(engine, null);
  let changes = 0;
  session.subscribe(() => changes++);
  session.actions.begin();
  session.actions.proceed();
  session.actions.answer('b');
  expect(session.view().progress.state).toBe('q1/b');
  session.actions.answer('a');
  expect(session.view().progress.state).toBe('q1/a');
  session.actions.proceed();
  expect(session.view().progress.state).toBe('choix');
  expect(changes).toBe(5);
  session.undo();
  expect(session.view().progress.state).toBe('q1/a');
});

test('nobody is known, nothing is sent and nothing counts', () => {
  const view = openClass(engine, null).view();
  expect(view).toMatchObject({ link: 'none', learnerName: '', saving: 'untracked', counts: false, replay: 'none' });
});

test('a kept place opens where the class was, with its course and the way back', () => {
  const before = openClass(engine, null);
  before.follow(['s_q1', 's_ordre']);
  before.send({ do: 'jump', scene: 'q1' });
  before.send({ do: 'look', response: 'a' });
  const session = openClass(engine, before.place());
  expect(session.view().progress).toEqual(before.view().progress);
  expect(session.course()).toEqual(['s_q1', 's_ordre']);
  session.undo();
  session.undo();
  expect(present(session.run())).toBeNull();
  expect(session.view().screen).toBe('title');
});
