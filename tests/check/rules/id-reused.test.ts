import { expect, test } from 'vitest';
import { freeze } from '../../../src/check/frozen-decisions.ts';
import { aMatch, aReading } from '../../support/scene-builder.ts';
import { checkChanged, checkNextRevision, type Draft, questionOf, sceneOf } from '../check-fixture.ts';

/** A decision that weighs nothing, open to change. */
function unscored<S extends { slot?: string; facts: readonly string[] }>(scene: S): Draft<S> {
  const { slot: _slot, ...rest } = scene;
  return structuredClone({ ...rest, facts: ['EXE-001'] }) as unknown as Draft<S>;
}

test('finds a letter that stands for another choice than before', () => {
  const { found, lines, messages } = checkNextRevision((lesson) => {
    questionOf(lesson, 'plan').choices[0]!.id = 'autre_sens';
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].choices[0].letter']);
  expect(lines[0]).toMatch(/^"letter": "a"/);
  expect(messages[0]).toContain('« passer »');
});

test('finds a trace that was another scene’s', () => {
  const { found, lines } = checkNextRevision((lesson) => {
    const [plan, issue] = [questionOf(lesson, 'plan'), questionOf(lesson, 'issue')];
    [plan.trace, issue.trace] = [issue.trace, plan.trace];
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].trace', 'id-reused lesson.json scenes[2].trace']);
  expect(lines[0]).toMatch(/^"trace": 1,/);
});

test('finds a scene that changes its trace', () => {
  const { found, messages } = checkNextRevision((lesson) => {
    questionOf(lesson, 'plan').trace = 50;
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].trace']);
  expect(messages[0]).toContain('la trace 0');
});

test('accepts a choice that disappears and one that comes with a new letter', () => {
  const { found } = checkNextRevision((lesson) => {
    const { choices } = questionOf(lesson, 'porte');
    choices[1] = { ...choices[1]!, id: 'nouveau', letter: 'd' };
    sceneOf(lesson, 'porte').title = 'Une porte.';
  });
  expect(found).toEqual([]);
});

test('finds letters of an item, of a target and of a scale that mean something else than before', () => {
  const { found, messages } = checkChanged(({ lesson, revisions, catalogue }) => {
    catalogue.modules[0]!.status = 'active';
    const next = lesson.scenes[1]!.id;
    lesson.scenes[0] = { ...lesson.scenes[0]!, next: 'roles' } as (typeof lesson.scenes)[number];
    const roles = unscored(aMatch('roles', 90, 'mesure'));
    const measure = unscored(aReading('mesure', 91, next));
    lesson.scenes.push(roles, measure);
    revisions.push(structuredClone(freeze(lesson)) as (typeof revisions)[number]);
    lesson.revision += 1;
    roles.items[0]!.id = 'autre';
    roles.targets[1]!.id = 'ailleurs';
    roles.items[1]!.target = 'ailleurs';
    Object.assign(measure.scale, { max: 4, step: 0.2 });
    revisions.push(structuredClone(freeze(lesson)) as (typeof revisions)[number]);
  });
  const at = found.filter((one) => one.startsWith('id-reused'));
  expect(new Set(at)).toEqual(
    new Set([
      'id-reused lesson.json scenes[12].items[0].letter',
      'id-reused lesson.json scenes[12].targets[1].letter',
      'id-reused lesson.json scenes[13].scale',
    ]),
  );
  expect(messages.join(' ').replaceAll('\u00A0', ' ')).toContain('La lettre « 1 » de « mesure » voulait dire « v0_1 »');
});

test('leaves a lesson alone that was never published', () => {
  const { found } = checkChanged(({ lesson, revisions }) => {
    revisions.push({
      revision: 1,
      slots: ['a00_ancien'],
      decisions: [{ trace: 0, scene: 'ancienne', letters: ['a=passer'] }],
    });
    lesson.revision = 2;
  });
  expect(found).toEqual([]);
});
