import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aLesson, ORDINARY } from './a-lesson.ts';
import { LmsPage, openBench, type TestLmsBench } from './lms-page.ts';

let bench: TestLmsBench;
let lms: LmsPage;

beforeAll(async () => {
  bench = await openBench({
    gaz: aLesson(ORDINARY),
    muet: aLesson("api.LMSInitialize(''); api.LMSFinish(''); say('fini');"),
  });
});

afterAll(() => bench?.close());

beforeEach(async () => {
  lms = await LmsPage.open(bench);
});

afterEach(() => lms.context.close());

describe('an ordinary lesson', () => {
  test('plays from its zip, gets a grade, and the grade survives a reload', async () => {
    await lms.launch('gaz');
    await lms.said("cmi.core.student_name = Zoé d'Été-Müller");
    await lms.said('cmi.core.entry = ab-initio');
    await lms.said('cmi.core.lesson_mode = normal');
    expect(await lms.gradeOf('gaz')).toEqual({ status: 'incomplete', score: '' });
    await lms.succeed();
    await lms.leave();
    expect(await lms.gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    await lms.page.reload();
    expect(await lms.gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    expect(await lms.grade('gaz').innerText()).toMatch(/Réussi.*85.*10.s/s);
  });

  test('left without a word is suspended, and resumes with its data and its time', async () => {
    await lms.launch('gaz');
    await lms.said('cmi.suspend_data true/0');
    await lms.leave();
    expect((await lms.snapshot()).attempts[0]?.cmi).toMatchObject({
      'cmi.core.lesson_location': 'parti',
      'cmi.core.exit': 'suspend',
      'cmi.core.total_time': '0000:00:10',
    });
    await lms.launch('gaz');
    await lms.said('cmi.core.entry = resume');
    await lms.said('cmi.suspend_data = v1.abc');
    await lms.said('cmi.core.lesson_status = incomplete');
    await lms.said('cmi.interactions._count = 1');
    await lms.leave();
    const [attempt] = (await lms.snapshot()).attempts;
    expect(attempt).toMatchObject({ number: 1, sessions: 2, cmi: { 'cmi.core.total_time': '0000:00:20' } });
  });

  test('keeps what it says while the page is reloaded, or the tab is closed', async () => {
    await lms.launch('gaz');
    await lms.said('cmi.suspend_data true/0');
    await lms.page.reload();
    await expect.poll(async () => (await lms.snapshot()).attempts[0]?.cmi['cmi.core.lesson_location']).toBe('parti');
    await lms.launch('gaz');
    await lms.said('cmi.core.entry = resume');
    await lms.page.close({ runBeforeUnload: true });
    lms = await LmsPage.open(bench, lms.context);
    await expect.poll(async () => (await lms.snapshot()).attempts[0]?.cmi['cmi.core.total_time']).toBe('0000:00:20');
  });

  test('starts a new attempt empty, and the best one keeps the grade', async () => {
    await lms.launch('gaz');
    await lms.succeed();
    await lms.leave();
    await lms.launch('gaz', 'new-attempt');
    await lms.said('cmi.core.entry = ab-initio');
    await lms.said('cmi.suspend_data = ');
    await lms.leave();
    expect(await lms.gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    expect((await lms.snapshot()).attempts.map((one) => one.number)).toEqual([1, 2]);
  });

  test.each([
    ['review', 'review', 'no-credit'],
    ['browse', 'browse', 'no-credit'],
    ['no-credit', 'normal', 'no-credit'],
  ])('opened by %s is told its mode and credit', async (how, mode, credit) => {
    await lms.launch('gaz');
    await lms.said('cmi.suspend_data true/0');
    await lms.leave();
    await lms.launch('gaz', how);
    await lms.said(`cmi.core.lesson_mode = ${mode}`);
    await lms.said(`cmi.core.credit = ${credit}`);
  });

  test('is heard by each learner apart, one with an added name included', async () => {
    await lms.page.getByLabel('Nouvel apprenant').fill('<b>Ζωή</b>');
    await lms.page.getByRole('button', { name: 'Ajouter' }).click();
    await lms.launch('gaz');
    await lms.said('cmi.core.student_name = <b>Ζωή</b>');
    await lms.leave();
    await lms.page.getByTestId('grade-apprenant-4-gaz').waitFor();
    await lms.page.getByTestId('learner-select').selectOption({ label: '名前 テスト' });
    await lms.launch('gaz');
    await lms.said('cmi.core.student_name = 名前 テスト');
    await lms.said('cmi.core.entry = ab-initio');
  });

  test('that is silent is completed at Finish', async () => {
    await lms.launch('muet');
    await lms.said('fini');
    await lms.leave();
    expect(await lms.gradeOf('muet')).toEqual({ status: 'completed', score: '' });
  });

  test('passes or fails by the mastery score the LMS gives', async () => {
    await lms.page.getByTestId('option-masteryScore').fill('90');
    await lms.launch('gaz');
    await lms.succeed();
    await lms.leave();
    expect(await lms.gradeOf('gaz')).toEqual({ status: 'failed', score: '85' });
  });

  test('shows its calls, with refusals that can be picked out', async () => {
    await lms.launch('gaz');
    await lms.said('cmi.suspend_data true/0');
    const calls = lms.page.getByTestId('call-log').locator('tbody tr');
    await calls.filter({ hasText: 'cmi.suspend_data = v1.abc' }).waitFor();
    await lms.page.getByLabel('Erreurs seulement').check();
    expect(await calls.allInnerTexts()).toEqual([
      expect.stringMatching(/SetValue\s+cmi.core.exit = normal\s+false\s+405/),
    ]);
  });
});
