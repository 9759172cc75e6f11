import { describe, expect, test } from 'vitest';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { BENCHES, launchedHere } from './standards.ts';

const interactions = [anInteraction('a01_odeur', anAnswer({ response: 'c', result: 'wrong' }))];
const begun = aReport({ status: 'incomplete', interactions, suspendData: 'v1.a', sessionSeconds: null });
const ended = aReport({ ...begun, status: { passed: true }, score: 85, progress: 1, suspendData: 'v1.b' });

const commits = (calls: readonly string[]): number => calls.filter((call) => call === 'Commit').length;

describe.each(BENCHES)('what counts as sent over %s', (_, bench) => {
  const { raw, passed, incomplete, location, response } = bench;

  test('is what was committed while it could be proven', async () => {
    const { tracker } = await launchedHere(bench);
    expect(tracker.save(begun)).toBe('sent');
  });

  test('is nothing that was committed without proof, until it is sent again otherwise and as it is', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    expect(tracker.save(begun, false)).toBe('unproven');
    heard();
    expect(tracker.save(begun, false)).toBe('unproven');
    expect(commits(heard())).toBe(1);
    expect(tracker.save(begun)).toBe('sent');
    const again = heard();
    expect(commits(again)).toBe(2);
    const answers = again.filter((call) => call.includes(response));
    expect(answers).toHaveLength(2);
    expect(answers[0]).not.toBe(answers[1]);
    expect(lms.violations).toEqual([]);
  });

  test('is all that there was, when a hidden page has only the time to commit', async () => {
    const { tracker, heard } = await launchedHere(bench);
    tracker.save(begun);
    heard();
    expect(tracker.save({ ...begun, sessionSeconds: 60 }, false)).toBe('unproven');
    tracker.save({ ...begun, sessionSeconds: 60 });
    heard();
    expect(tracker.save({ ...begun, sessionSeconds: 120 }, false)).toBe('sent');
    expect(heard()).toEqual([bench.time(2), incomplete, 'Commit']);
  });

  test('is nothing while the commit is refused', async () => {
    const { tracker } = await launchedHere(bench, { refusedCommits: 'all' });
    expect([tracker.save(begun), tracker.save(begun, false)]).toEqual(['refused', 'refused']);
  });

  test('is nothing once no session is running', async () => {
    const { tracker, lms } = await launchedHere(bench);
    tracker.save(begun);
    const { methods } = bench.standard;
    Object.assign(lms.api, { [methods.commit]: () => 'false', [methods.lastError]: () => bench.lost });
    expect([tracker.save(ended), tracker.close(ended)]).toEqual(['expired', 'expired']);
  });

  test('is nothing, but not for want of a session, when a commit throws after an older error', async () => {
    const { tracker, lms } = await launchedHere(bench);
    const { methods } = bench.standard;
    const falls = () => {
      throw new Error('down');
    };
    Object.assign(lms.api, { [methods.commit]: falls, [methods.lastError]: () => bench.lost });
    expect(tracker.save(begun)).toBe('refused');
  });

  test('is nothing when every value is told that no session is running', async () => {
    const { tracker, lms } = await launchedHere(bench);
    const { methods } = bench.standard;
    Object.assign(lms.api, { [methods.set]: () => 'false', [methods.lastError]: () => bench.lost });
    expect(tracker.save(begun)).toBe('expired');
  });

  test('a value read at launch is never told again', async () => {
    const { tracker, heard } = await launchedHere(bench, { isBegun: true, suspendData: 'v1.a' });
    tracker.save(aReport({ suspendData: 'v1.a', sessionSeconds: null }));
    expect(heard()).toEqual(['Commit']);
  });

  test('a value that changed and changed back across a refused commit is set again', async () => {
    const { tracker, lms } = await launchedHere(bench, { refusedCommits: [2] });
    for (const place of ['hall', 'cave', 'hall']) tracker.save(aReport({ location: place }));
    expect(lms.stored().values[location]).toBe('hall');
  });

  test('the outcome is said in the same save as its score, once that is proven', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    tracker.save(begun);
    heard();
    expect(tracker.save(ended)).toBe('sent');
    const calls = heard();
    expect(commits(calls.slice(calls.indexOf(`Set ${raw} = 85`), calls.indexOf(passed)))).toBe(1);
    expect(commits(calls)).toBe(2);
    expect(lms.violations).toEqual([]);
  });

  test('the outcome waits while its score cannot be proven', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    tracker.save(begun);
    expect(tracker.save(ended, false)).toBe('unproven');
    expect(heard()).not.toContain(passed);
    expect(lms.stored().values[raw]).toBe('85');
    expect(tracker.save(ended)).toBe('sent');
    expect(heard()).toContain(passed);
  });

  test('an outcome that waits is not left silent, which an LMS may take for completed', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    tracker.save(ended, false);
    expect(heard()).toContain(incomplete);
    tracker.close(ended);
    expect(lms.violations).toEqual([]);
  });

  test('a better outcome that waits leaves the one before in its place', async () => {
    const { tracker, heard } = await launchedHere(bench);
    tracker.save({ ...ended, status: { passed: false }, score: 40 });
    heard();
    tracker.save(ended, false);
    expect(heard()).not.toContain(incomplete);
  });

  test('the outcome waits while the commit of its score is refused', async () => {
    const { tracker, heard } = await launchedHere(bench, { refusedCommits: [2] });
    tracker.save(begun);
    expect(tracker.save(ended)).toBe('refused');
    expect(heard()).not.toContain(passed);
    expect(tracker.save(ended)).toBe('sent');
  });

  test('an outcome whose score was read at launch is said at once', async () => {
    const first = await launchedHere(bench);
    first.tracker.save(begun);
    first.tracker.save({ ...ended, status: 'incomplete' });
    const values = first.lms.stored().values;
    const { 'cmi.entry': _entry, ...data } = values;
    const { tracker, heard } = await launchedHere({ ...bench, strict: () => bench.strict({ data }) });
    expect(tracker.save(aReport({ status: { passed: true }, score: 85, progress: 1 }), true)).toBe('sent');
    expect(heard()).toContain(passed);
  });

  test('waits for a line of the report that fails each time, but not for ever', async () => {
    const element = `cmi.interactions.0.${response}`;
    const { tracker, heard } = await launchedHere(bench, { refused: { [element]: '101' } });
    const results = Array.from({ length: 5 }, () => tracker.save(ended));
    expect(results).toEqual(['refused', 'refused', 'refused', 'refused', 'sent']);
    expect(heard().filter((call) => /(lesson|completion)_status = (passed|completed)$/.test(call))).toHaveLength(1);
  });
});
