import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, change, type History, redo, settle, undo } from '../../../src/site/workshop/model/history.ts';

test('letters of one field are undone together, those of another apart', () => {
  let history = begin('');
  for (const typed of ['l', 'le', 'le préau']) history = change(history, typed, 'assemblyPoint');
  history = change(history, 'autre', 'company');
  expect(undo(history).present).toBe('le préau');
  expect(undo(undo(history)).present).toBe('');
});

test('once a step has ended, the same field begins another', () => {
  const history = change(settle(change(begin(0), 1, 'score')), 2, 'score');
  expect(undo(history).present).toBe(1);
});

test('as many undos as steps lead back to the start, and as many redos to the end', () => {
  const act = fc.record({ value: fc.nat(9), about: fc.option(fc.constantFrom('a', 'b')) });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const end = acts.reduce<History<number>>((history, { value, about }) => change(history, value, about), begin(-1));
      let history = end;
      for (let step = 0; step < end.past.length; step++) history = undo(history);
      expect(history.present).toBe(-1);
      expect(undo(history)).toBe(history);
      for (let step = 0; step < end.past.length; step++) history = redo(history);
      expect(history.present).toBe(end.present);
      expect(redo(history)).toBe(history);
    }),
  );
});

test('what was undone is gone once something else was done', () => {
  const history = change(undo(change(begin('a'), 'b', null)), 'c', null);
  expect(redo(history).present).toBe('c');
});
