import { describe, expect, test } from 'vitest';
import { useLmsPage } from './use-lms-page.ts';

const use = useLmsPage();

const CARD = 'gaz-2004';
const ID = 'scorm2004-gaz';
const cmi = async (): Promise<Record<string, string> | undefined> => (await use.lms().snapshot()).attempts.at(-1)?.cmi;
const press = (name: string): Promise<void> => use.lms().lesson().getByRole('button', { name }).click();

describe('an ordinary lesson of SCORM 2004', () => {
  test('stands beside the same lesson of SCORM 1.2, each with its standard', async () => {
    expect(await use.lms().card('gaz').innerText()).toContain('SCORM 1.2');
    expect(await use.lms().card(CARD).innerText()).toContain('SCORM 2004');
  });

  test('plays from its zip with what its manifest asks for, and its grade survives a reload', async () => {
    await use.lms().launch(CARD);
    await use.lms().said("cmi.learner_name = Zoé d'Été-Müller");
    await use.lms().said('cmi.entry = ab-initio');
    await use.lms().said('cmi.launch_data = a=1');
    await use.lms().said('cmi.scaled_passing_score = 0.8');
    await use.lms().said('cmi.objectives.0.id = PRIMARYOBJ');
    expect(await use.lms().gradeOf(ID)).toEqual({ status: 'incomplete', score: '' });
    await use.lms().succeed();
    await use.lms().leave();
    expect(await use.lms().gradeOf(ID)).toEqual({ status: 'passed', score: '85' });
    await use.lms().page.reload();
    expect(await use.lms().gradeOf(ID)).toEqual({ status: 'passed', score: '85' });
    expect(await use.lms().grade(ID).innerText()).toMatch(/SCORM 2004.*Réussi.*85.*10.s/s);
    expect(await use.lms().grade('gaz').count()).toBe(0);
  });

  test('left without a word is suspended, and resumes with its data and its time', async () => {
    await use.lms().launch(CARD);
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().leave();
    expect(await cmi()).toMatchObject({
      'cmi.location': 'parti',
      'cmi.exit': 'suspend',
      'cmi.total_time': 'PT0H0M10S',
    });
    await use.lms().launch(CARD);
    await use.lms().said('cmi.entry = resume');
    await use.lms().said('cmi.suspend_data = v1.abc');
    await use.lms().said('cmi.completion_status = incomplete');
    await use.lms().said('cmi.interactions._count = 1');
    await use.lms().leave();
    expect(await cmi()).toMatchObject({ 'cmi.total_time': 'PT0H0M20S' });
  });

  test('that asks to be left is left as by the button of the LMS', async () => {
    await use.lms().launch(CARD);
    await use.lms().said('cmi.suspend_data true/0');
    await press('Partir');
    await use.lms().page.getByTestId('relay-frame').waitFor({ state: 'detached' });
    await use.lms().card(CARD).waitFor();
    expect(await cmi()).toMatchObject({ 'cmi.exit': 'suspend', 'cmi.total_time': 'PT0H0M10S' });
    expect(await cmi()).not.toHaveProperty(['adl.nav.request']);
  });

  test('keeps what it says while the tab is closed', async () => {
    await use.lms().launch(CARD);
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().page.reload();
    await expect.poll(async () => (await cmi())?.['cmi.location']).toBe('parti');
  });

  test.each([
    ['review', 'review', 'no-credit'],
    ['browse', 'browse', 'no-credit'],
    ['no-credit', 'normal', 'no-credit'],
  ])('opened by %s is told its mode and credit', async (how, mode, credit) => {
    await use.lms().launch(CARD);
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().leave();
    await use.lms().launch(CARD, how);
    await use.lms().said(`cmi.mode = ${mode}`);
    await use.lms().said(`cmi.credit = ${credit}`);
  });

  test('starts a new attempt empty, by the button or, once ended, when the LMS does as the text says', async () => {
    await use.lms().launch(CARD);
    await use.lms().succeed();
    await use.lms().leave();
    await use.lms().launch(CARD, 'new-attempt');
    await use.lms().said('cmi.suspend_data = ');
    await use.lms().succeed();
    await use.lms().leave();
    await use.lms().page.getByTestId('option-endedStartsOver').check();
    await use.lms().launch(CARD);
    await use.lms().said('cmi.entry = ab-initio');
    await use.lms().leave();
    expect((await use.lms().snapshot()).attempts.map((one) => one.number)).toEqual([1, 2, 3]);
    expect(await use.lms().gradeOf(ID)).toEqual({ status: 'passed', score: '85' });
  });

  test('passes or fails by the score the LMS asks for', async () => {
    await use.lms().page.getByTestId('option-masteryScore').fill('90');
    await use.lms().launch(CARD);
    await use.lms().said('cmi.scaled_passing_score = 0.9');
    await use.lms().succeed();
    await use.lms().leave();
    expect(await use.lms().gradeOf(ID)).toEqual({ status: 'failed', score: '85' });
  });

  test('shows its calls and its data; reading what was never set is no error', async () => {
    await use.lms().launch(CARD);
    await use.lms().said('cmi.suspend_data true/0');
    const calls = use.lms().page.getByTestId('call-log').locator('tbody tr');
    await calls.filter({ hasText: 'cmi.suspend_data = v1.abc' }).waitFor();
    await use.lms().page.getByLabel('Erreurs seulement').check();
    expect(await calls.allInnerTexts()).toEqual([expect.stringMatching(/SetValue\s+cmi.exit = quit\s+false\s+406/)]);
    await use.lms().page.getByTestId('cmi-table').getByText('a01_appel').waitFor();
  });
});
