import { expect, test } from 'vitest';
import { SCORM12 } from '../../src/tracking/scorm12/standard12.ts';
import { SCORM2004 } from '../../src/tracking/scorm2004/standard2004.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { aCall, aLogEntry, anEnding } from '../support/scene-builder.ts';
import { strictApi12 } from '../support/strict-api12.ts';
import { strictApi2004 } from '../support/strict-api2004.ts';
import { wire } from '../support/wired-session.ts';

const lesson = compiled(aLesson([aCall('appel', 0, 'registre'), aLogEntry('registre', 1, 'fin'), anEnding('fin')]));

const TOLD = /^Set cmi\.interactions\.\d\.(type|student_response|learner_response|result|correct_responses)/;

/** What an LMS is told of each answer: its form, the answer, the good ones, the result. */
const toldOf = (transcript: readonly string[]): readonly string[] =>
  transcript.filter((line) => TOLD.test(line)).map((line) => line.slice('Set cmi.interactions.'.length));

test('an LMS of SCORM 1.2 is told the number, then the parts in their order, and one letter for each field', async () => {
  const lms = strictApi12();
  const { session, answer } = await wire(lms, lesson, SCORM12);
  answer('yabcd', 'acf');
  session.end();
  expect(lms.violations).toEqual([]);
  expect(toldOf(lms.transcript())).toEqual([
    '0.type = sequencing',
    '0.correct_responses.0.pattern = x,a,b,c,d',
    '0.student_response = y,a,b,c,d',
    '0.result = neutral',
    '1.type = choice',
    '1.correct_responses.0.pattern = {a,c,e}',
    '1.correct_responses.1.pattern = {a,c,f}',
    '1.student_response = a,c,f',
    '1.result = correct',
  ]);
});

test('an LMS of SCORM 2004 is told the same', async () => {
  const lms = strictApi2004();
  const { session, answer } = await wire(lms, lesson, SCORM2004);
  answer('yabcd', 'acf');
  session.end();
  expect(lms.violations).toEqual([]);
  expect(toldOf(lms.transcript())).toEqual([
    '0.type = sequencing',
    '0.correct_responses.0.pattern = x[,]a[,]b[,]c[,]d',
    '0.learner_response = y[,]a[,]b[,]c[,]d',
    '0.result = neutral',
    '1.type = choice',
    '1.correct_responses.0.pattern = a[,]c[,]e',
    '1.correct_responses.1.pattern = a[,]c[,]f',
    '1.learner_response = a[,]c[,]f',
    '1.result = correct',
  ]);
});

test.each([
  ['SCORM 1.2', () => strictApi12(), SCORM12],
  ['SCORM 2004', () => strictApi2004(), SCORM2004],
] as const)('what was answered over %s is there again at the next launch', async (_, open, standard) => {
  const before = open();
  const first = await wire(before, lesson, standard);
  first.answer('zdcba');
  first.session.end();
  const { session } = await wire(before.relaunch(), lesson, standard);
  expect(session.view().progress.given).toMatchObject([
    { scene: 'appel', first: { response: 'zdcba' }, accepted: { response: 'zdcba' } },
  ]);
});
