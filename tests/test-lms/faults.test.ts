import { afterEach, describe, expect, test } from 'vitest';
import { useLmsPage } from './use-lms-page.ts';

const use = useLmsPage();

const location = async (): Promise<string | undefined> =>
  (await use.lms().snapshot()).attempts.at(-1)?.cmi['cmi.location'];
const save = (): Promise<void> => use.lms().lesson().getByRole('button', { name: 'Enregistrer' }).click();
const begin = async (): Promise<void> => {
  await use.lms().launch('gaz-2004');
  await use.lms().said('cmi.suspend_data true/0');
};
/** What a lesson learns of its own page, as it asks before a commit. */
const probe = (): Promise<string> =>
  use
    .lms()
    .lesson()
    .locator('body')
    .evaluate(async () => {
      const options = { method: 'HEAD', cache: 'no-store', redirect: 'manual' } as const;
      const answer = await fetch(window.location.href, options).catch(() => null);
      return answer === null ? 'lost' : answer.type === 'opaqueredirect' ? 'redirect' : String(answer.status);
    });

afterEach(async () => {
  await use.lms().context.setOffline(false);
  await use.lms().fault('sessionExpired', false);
});

describe('a developer who tries a lesson', () => {
  test('makes the next commit fail: once, and the page shows that it has', async () => {
    await begin();
    await use.lms().fault('nextCommitFails');
    await save();
    await use.lms().said('enregistrement 1 false/391');
    await expect.poll(() => use.lms().page.getByTestId('fault-nextCommitFails').isChecked()).toBe(false);
    expect(await location()).toBeUndefined();
    await save();
    await use.lms().said('enregistrement 2 true/0');
    await expect.poll(location).toBe('page2');
  });

  test('lets the session expire: commits fail, its own page becomes a login, until the learner is back', async () => {
    await begin();
    expect(await probe()).toBe('200');
    await use.lms().fault('sessionExpired');
    await expect.poll(probe).toBe('redirect');
    await save();
    await use.lms().said('enregistrement 1 false/391');
    await use.lms().fault('sessionExpired', false);
    await expect.poll(probe).toBe('200');
    await save();
    await use.lms().said('enregistrement 2 true/0');
    await expect.poll(location).toBe('page2');
  });

  test('finds the login page in place of a lesson launched while the session has expired', async () => {
    await use.lms().fault('sessionExpired');
    await expect
      .poll(async () => (await use.lms().page.request.get(`${use.bench().lms.lmsUrl}/packages`)).text())
      .toContain('"sessionExpired":true');
    await use.lms().launch('gaz');
    await use.lms().lesson().getByText('La session du LMS a expiré.').waitFor();
    await use.lms().page.reload();
    await expect.poll(() => use.lms().page.getByTestId('fault-sessionExpired').isChecked()).toBe(true);
  });

  test('loses without a word what a lesson says while it closes in an expired session', async () => {
    await begin();
    await use.lms().fault('sessionExpired');
    await expect.poll(probe).toBe('redirect');
    await use.lms().leave();
    expect(await location()).toBeUndefined();
    const ended = use.lms().page.getByTestId('call-log').locator('tbody tr').filter({ hasText: 'Terminate' });
    expect(await ended.innerText()).toMatch(/Terminate\s+true/);
  });

  test('cuts the network: the probe is lost and commits fail, until it is back', async () => {
    await begin();
    await use.lms().context.setOffline(true);
    expect(await probe()).toBe('lost');
    await save();
    await use.lms().said('enregistrement 1 false/391');
    await use.lms().context.setOffline(false);
    expect(await probe()).toBe('200');
    await save();
    await use.lms().said('enregistrement 2 true/0');
    await expect.poll(location).toBe('page2');
  });
});
