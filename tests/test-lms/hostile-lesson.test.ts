import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aLesson, HOSTILE, ORDINARY } from './a-lesson.ts';
import { LmsPage, openBench, type TestLmsBench } from './lms-page.ts';

let bench: TestLmsBench;
let lms: LmsPage;

beforeAll(async () => {
  bench = await openBench({ gaz: aLesson(ORDINARY), piege: aLesson(HOSTILE, { 'worker.js': '' }) });
});

afterAll(() => bench?.close());

beforeEach(async () => {
  lms = await LmsPage.open(bench);
});

afterEach(() => lms.context.close());

describe('a hostile lesson', () => {
  test('reads nothing of the LMS page, moves nothing, and its forged messages change no grade', async () => {
    await lms.launch('gaz');
    await lms.succeed();
    await lms.leave();
    await lms.launch('piege');
    await lms.said('fini');
    await lms.said('storage: SecurityError');
    await lms.said('document: SecurityError');
    await lms.said('fetch: TypeError');
    expect(await lms.lesson().getByText('worker: registered').count()).toBe(0);
    expect(lms.page.url()).toBe(`${bench.lms.lmsUrl}/`);
    await lms.leave();
    expect(await lms.gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    expect(await lms.gradeOf('piege')).toEqual({ status: 'not attempted', score: '' });
    expect(await lms.page.title()).toBe('LMS d’essai – Réflexes');
    await lms.page.getByTestId('cmi-table').getByText('<img src=x onerror="document.title=1">').waitFor();
  });
});
