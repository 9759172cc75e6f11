import { describe, expect, test } from 'vitest';
import { SCORM12 } from '../../src/tracking/scorm12/standard12.ts';
import { SCORM2004 } from '../../src/tracking/scorm2004/standard2004.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { aMatch, anEnding, aQuestion, aReading } from '../support/scene-builder.ts';
import { strictApi12 } from '../support/strict-api12.ts';
import { strictApi2004 } from '../support/strict-api2004.ts';
import { wire } from '../support/wired-session.ts';

const LESSON = compiled(
  aLesson([
    aMatch('roles', 0, 'mesure'),
    aReading('mesure', 1, 'appel'),
    aQuestion('appel', 2, 'fin'),
    anEnding('fin'),
  ]),
);

/** Three variants that share one slot, as the first question leads to them: each has a type of its own. */
const VARIANTS = compiled(
  aLesson(
    [
      aQuestion(
        'route',
        0,
        [{ when: { voie: 1 }, goto: 'roles' }, { when: { voie: 2 }, goto: 'mesure' }, { goto: 'appel' }],
        {
          choices: ['a', 'b', 'c'].map((letter, voie) => ({
            id: `choix_${letter}`,
            letter,
            verdict: 'wrong' as const,
            text: letter,
            consequence: letter,
            feedback: letter,
            story: letter,
            set: { voie },
          })),
        },
      ),
      { ...aMatch('roles', 1, 'fin'), slot: 's_partage' },
      { ...aReading('mesure', 2, 'fin'), slot: 's_partage' },
      { ...aQuestion('appel', 3, 'fin'), slot: 's_partage' },
      anEnding('fin'),
    ],
    { voie: { type: 'integer', min: 0, max: 2, initial: 0 } },
  ),
);

const interactionLines = (transcript: readonly string[], index: number): readonly string[] =>
  transcript.flatMap((line) => {
    const [, told] =
      line.match(new RegExp(`^Set cmi\\.interactions\\.${index}\\.((?:type|correct|student|learner|result).*)$`)) ?? [];
    return told === undefined ? [] : [told];
  });

describe('over SCORM 1.2', () => {
  test('a match is told as pairs and a reading as a number', async () => {
    const lms = strictApi12();
    const { answer, session } = await wire(lms, LESSON, SCORM12);
    answer('xyz', '9', 'a');
    session.end();
    expect(lms.violations).toEqual([]);
    expect(interactionLines(lms.transcript(), 0)).toEqual([
      'type = matching',
      'correct_responses.0.pattern = {a.x,b.y,c.x}',
      'student_response = a.x,b.y,c.z',
      'result = neutral',
    ]);
    expect(interactionLines(lms.transcript(), 1)).toEqual([
      'type = numeric',
      'correct_responses.0.pattern = 1',
      'correct_responses.1.pattern = 0.9',
      'correct_responses.2.pattern = 1.1',
      'student_response = 0.9',
      'result = correct',
    ]);
  });
});

describe('over SCORM 2004', () => {
  test('a match is told as pairs and a reading as a number in one range', async () => {
    const lms = strictApi2004();
    const { answer, session } = await wire(lms, LESSON, SCORM2004);
    answer('xyz', '0', 'a');
    session.end();
    expect(lms.violations).toEqual([]);
    expect(interactionLines(lms.transcript(), 0)).toEqual([
      'type = matching',
      'correct_responses.0.pattern = a[.]x[,]b[.]y[,]c[.]x',
      'learner_response = a[.]x[,]b[.]y[,]c[.]z',
      'result = neutral',
    ]);
    expect(interactionLines(lms.transcript(), 1)).toEqual([
      'type = numeric',
      'correct_responses.0.pattern = 0.9[:]1.1',
      'learner_response = 0',
      'result = incorrect',
    ]);
  });
});

const STANDARDS = [
  ['scorm12', SCORM12, strictApi12],
  ['scorm2004', SCORM2004, strictApi2004],
] as const;

describe.each(STANDARDS)('in %s', (_, standard, strict) => {
  test.each(['xyx', 'xyz', 'zzz'])('a strict LMS takes the match %s and what is resumed after it', async (response) => {
    const before = strict();
    const first = await wire(before, LESSON, standard);
    first.answer(response);
    first.session.end();
    const lms = before.relaunch();
    const second = await wire(lms, LESSON, standard);
    second.answer('a', 'a');
    second.session.end();
    expect([...before.violations, ...lms.violations]).toEqual([]);
  });

  test('answers whose commit was refused are sent again in a form that is legal at each step', async () => {
    const lms = strict({ refusedCommits: [2, 3], forgetsRefused: true });
    const { answer, session } = await wire(lms, LESSON, standard);
    answer('xyz', 'b', 'a');
    session.end();
    expect(lms.violations).toEqual([]);
    const { values } = lms.stored();
    const told = standard === SCORM12 ? 'student_response' : 'learner_response';
    expect([0, 1, 2].map((index) => values[`cmi.interactions.${index}.${told}`])).toEqual(
      standard === SCORM12 ? ['a.x,b.y,c.z', '1.1', 'a'] : ['a[.]x[,]b[.]y[,]c[.]z', '1.1', 'a'],
    );
  });

  test.each([
    ['a match, then a reading', ['b', 'zzz'], ['c', 'a'], 'numeric'],
    ['a reading, then a match', ['c', '0'], ['b', 'xyx'], 'matching'],
    ['a reading, then a question', ['c', '0'], ['a', 'a'], 'choice'],
    ['a question, then a reading', ['a', 'c'], ['c', 'a'], 'numeric'],
    ['a match, then a question', ['b', 'zzz'], ['a', 'a'], 'choice'],
  ])('variants of one slot, %s, are told without a violation in a better run', async (_way, one, other, type) => {
    const lms = strict();
    const { answer, session } = await wire(lms, VARIANTS, standard);
    answer(...one);
    session.actions.replay();
    answer(...other);
    session.end();
    expect(lms.violations).toEqual([]);
    expect(lms.stored().values['cmi.interactions.1.type']).toBe(type);
  });
});
