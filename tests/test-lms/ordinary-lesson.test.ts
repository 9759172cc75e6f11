import { describe, expect, test } from 'vitest';
import { LmsPage } from './lms-page.ts';
import { useLmsPage } from './use-lms-page.ts';

const use = useLmsPage();

describe('an ordinary lesson', () => {
  test('plays from its zip, gets a grade, and the grade survives a reload', async () => {
    await use.lms().launch('gaz');
    await use.lms().said("cmi.core.student_name = Zoé d'Été-Müller");
    await use.lms().said('cmi.core.entry = ab-initio');
    await use.lms().said('cmi.core.lesson_mode = normal');
    expect(await use.lms().gradeOf('gaz')).toEqual({ status: 'incomplete', score: '' });
    await use.lms().succeed();
    await use.lms().leave();
    expect(await use.lms().gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    await use.lms().page.reload();
    expect(await use.lms().gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    expect(await use.lms().grade('gaz').innerText()).toMatch(/Réussi.*85.*10.s/s);
  });

  test('left without a word is suspended, and resumes with its data and its time', async () => {
    await use.lms().launch('gaz');
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().leave();
    expect((await use.lms().snapshot()).attempts[0]?.cmi).toMatchObject({
      'cmi.core.lesson_location': 'parti',
      'cmi.core.exit': 'suspend',
      'cmi.core.total_time': '0000:00:10',
    });
    await use.lms().launch('gaz');
    await use.lms().said('cmi.core.entry = resume');
    await use.lms().said('cmi.suspend_data = v1.abc');
    await use.lms().said('cmi.core.lesson_status = incomplete');
    await use.lms().said('cmi.interactions._count = 1');
    await use.lms().leave();
    const [attempt] = (await use.lms().snapshot()).attempts;
    expect(attempt).toMatchObject({ number: 1, sessions: 2, cmi: { 'cmi.core.total_time': '0000:00:20' } });
  });

  test('keeps what it says while the page is reloaded, or the tab is closed', async () => {
    await use.lms().launch('gaz');
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().page.reload();
    await expect
      .poll(async () => (await use.lms().snapshot()).attempts[0]?.cmi['cmi.core.lesson_location'])
      .toBe('parti');
    await use.lms().launch('gaz');
    await use.lms().said('cmi.core.entry = resume');
    await use.lms().page.close({ runBeforeUnload: true });
    const again = await LmsPage.open(use.bench(), use.lms().context);
    await expect.poll(async () => (await again.snapshot()).attempts[0]?.cmi['cmi.core.total_time']).toBe('0000:00:20');
  });

  test('starts a new attempt empty, and the best one keeps the grade', async () => {
    await use.lms().launch('gaz');
    await use.lms().succeed();
    await use.lms().leave();
    await use.lms().launch('gaz', 'new-attempt');
    await use.lms().said('cmi.core.entry = ab-initio');
    await use.lms().said('cmi.suspend_data = ');
    await use.lms().leave();
    expect(await use.lms().gradeOf('gaz')).toEqual({ status: 'passed', score: '85' });
    expect((await use.lms().snapshot()).attempts.map((one) => one.number)).toEqual([1, 2]);
  });

  test.each([
    ['review', 'review', 'no-credit'],
    ['browse', 'browse', 'no-credit'],
    ['no-credit', 'normal', 'no-credit'],
  ])('opened by %s is told its mode and credit', async (how, mode, credit) => {
    await use.lms().launch('gaz');
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().leave();
    await use.lms().launch('gaz', how);
    await use.lms().said(`cmi.core.lesson_mode = ${mode}`);
    await use.lms().said(`cmi.core.credit = ${credit}`);
  });

  test('is heard by each learner apart, one with an added name included', async () => {
    await use.lms().page.getByLabel('Nouvel apprenant').fill('<b>Ζωή</b>');
    await use.lms().page.getByRole('button', { name: 'Ajouter' }).click();
    await use.lms().launch('gaz');
    await use.lms().said('cmi.core.student_name = <b>Ζωή</b>');
    await use.lms().leave();
    await use.lms().page.getByTestId('grade-apprenant-4-gaz').waitFor();
    await use.lms().page.getByTestId('learner-select').selectOption({ label: '名前 テスト' });
    await use.lms().launch('gaz');
    await use.lms().said('cmi.core.student_name = 名前 テスト');
    await use.lms().said('cmi.core.entry = ab-initio');
  });

  test('that is silent is completed at Finish', async () => {
    await use.lms().launch('muet');
    await use.lms().said('fini');
    await use.lms().leave();
    expect(await use.lms().gradeOf('muet')).toEqual({ status: 'completed', score: '' });
  });

  test('passes or fails by the mastery score the LMS gives', async () => {
    await use.lms().page.getByTestId('option-masteryScore').fill('90');
    await use.lms().launch('gaz');
    await use.lms().succeed();
    await use.lms().leave();
    expect(await use.lms().gradeOf('gaz')).toEqual({ status: 'failed', score: '85' });
  });

  test('shows its calls, with refusals that can be picked out', async () => {
    await use.lms().launch('gaz');
    await use.lms().said('cmi.suspend_data true/0');
    const calls = use.lms().page.getByTestId('call-log').locator('tbody tr');
    await calls.filter({ hasText: 'cmi.suspend_data = v1.abc' }).waitFor();
    await use.lms().page.getByLabel('Erreurs seulement').check();
    expect(await calls.allInnerTexts()).toEqual([
      expect.stringMatching(/SetValue\s+cmi.core.exit = normal\s+false\s+405/),
    ]);
  });
});
