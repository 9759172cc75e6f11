import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestLms, type TestLms } from '../../src/test-lms/server/start-test-lms.ts';
import { aPackage } from './a-package.ts';
import { type Answer, ask } from './ask.ts';

const root = mkdtempSync(join(tmpdir(), 'test-lms-visit-'));
let lms: TestLms;

beforeAll(async () => {
  writeFileSync(join(root, 'gaz.zip'), aPackage());
  lms = await startTestLms({ distDir: root, packagesDirs: [root] });
});

afterAll(async () => {
  await lms.close();
  rmSync(root, { recursive: true });
});

describe('the session of the learner', () => {
  const state = (value: string, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(lms.lmsUrl, `/session?state=${value}`, { method: 'POST', headers });
  const file = '/package/gaz/index.html';

  afterEach(() => state('open'));

  test.each(['HEAD', 'GET'])(
    'is open: a lesson that asks for its own page by %s finds it, uncached',
    async (method) => {
      const { status, headers, text } = await ask(lms.contentUrl, file, { method });
      expect([status, headers['cache-control'], text === '']).toEqual([200, 'no-store', method === 'HEAD']);
      expect(Number(headers['content-length'])).toBeGreaterThan(0);
    },
  );

  test.each(['HEAD', 'GET'])(
    'has expired: it is sent by %s to a page that says so, until it is open',
    async (method) => {
      expect(JSON.parse((await state('expired')).text)).toEqual({ sessionExpired: true });
      const { status, headers } = await ask(lms.contentUrl, file, { method });
      expect([status, headers.location]).toEqual([302, '/connexion']);
      expect((await ask(lms.contentUrl, '/connexion')).text).toContain('a expiré');
      expect(JSON.parse((await ask(lms.lmsUrl, '/packages')).text)).toMatchObject({ sessionExpired: true });
      await state('open');
      expect((await ask(lms.contentUrl, file, { method })).status).toBe(200);
    },
  );

  test('has expired: a commit sent while leaving is not kept', async () => {
    const token = '1'.repeat(36);
    await state('expired');
    const body = Buffer.from('{}');
    expect((await ask(lms.contentUrl, `/last-commit/${token}`, { method: 'POST', body })).status).toBe(302);
    expect((await ask(lms.lmsUrl, `/last-commit/${token}`)).text).toContain('null');
  });

  test('is not ended from another origin', async () => {
    expect((await state('expired', { Origin: lms.contentUrl })).status).toBe(403);
    expect((await ask(lms.contentUrl, file)).status).toBe(200);
  });
});
