import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestLms, type TestLms } from '../../src/test-lms/server/start-test-lms.ts';
import { aManifest, aManifest2004, aPackage, aZip } from './a-package.ts';
import { type Answer, ask } from './ask.ts';

const root = mkdtempSync(join(tmpdir(), 'test-lms-server-'));
const distDir = join(root, 'dist');
const packagesDir = join(root, 'packages');
const packagesDir2004 = join(root, 'scorm2004');
let lms: TestLms;

beforeAll(async () => {
  for (const folder of ['page', 'relay']) mkdirSync(join(distDir, folder), { recursive: true });
  writeFileSync(join(distDir, 'page/index.html'), 'la page');
  writeFileSync(join(distDir, 'relay/index.html'), 'le relais');
  writeFileSync(join(distDir, 'secret.txt'), 'secret');
  mkdirSync(join(packagesDir, 'scorm12'), { recursive: true });
  writeFileSync(join(packagesDir, 'gaz.zip'), aPackage({ 'son.mp3': '0123456789', 'm.mjs': '', 'été.svg': '<svg/>' }));
  writeFileSync(join(packagesDir, 'scorm12/épi.zip'), aPackage());
  writeFileSync(join(packagesDir, 'casse.zip'), 'pas un zip');
  mkdirSync(packagesDir2004);
  writeFileSync(
    join(packagesDir2004, 'gaz.zip'),
    aPackage({ 'imsmanifest.xml': aManifest2004(), 'index.html': 'en 2004' }),
  );
  lms = await startTestLms({ distDir, packagesDirs: [packagesDir, packagesDir2004, join(root, 'absent')] });
});

afterAll(async () => {
  await lms.close();
  rmSync(root, { recursive: true });
});

interface Listed {
  readonly contentUrl: string;
  readonly packages: {
    readonly id: string;
    readonly fileName: string;
    readonly title: string;
    readonly standard: string;
    readonly launchPath: string;
  }[];
  readonly refused: { readonly fileName: string; readonly text: string }[];
}

const list = async (): Promise<Listed> => JSON.parse((await ask(lms.lmsUrl, '/packages')).text);

describe('the list of packages', () => {
  test('offers every zip below the folders, and says why another is refused', async () => {
    const { packages, refused, contentUrl } = await list();
    expect(contentUrl).toBe(lms.contentUrl);
    expect(packages.map((one) => one.fileName)).toEqual(['gaz.zip', 'scorm12/épi.zip', 'gaz.zip']);
    expect(packages[0]).toMatchObject({ id: 'gaz', title: 'Leçon d’essai', launchPath: '/package/gaz/index.html' });
    expect(packages[1]?.id).toMatch(/^scorm12-pi-[0-9a-f]{6}$/);
    expect(refused).toEqual([{ fileName: 'casse.zip', text: expect.stringContaining('pas un zip lisible') }]);
  });

  test('keeps apart two packages of the same name in two folders, each with its standard', async () => {
    const named = (await list()).packages.filter((one) => one.fileName === 'gaz.zip');
    expect(named.map(({ id, standard }) => [id, standard])).toEqual([
      ['gaz', 'scorm12'],
      ['scorm2004-gaz', 'scorm2004'],
    ]);
    expect((await ask(lms.contentUrl, named[1]?.launchPath ?? '')).text).toBe('en 2004');
    expect((await ask(lms.contentUrl, named[0]?.launchPath ?? '')).text).toContain('Leçon');
  });

  test('shows a rebuilt package at the next request', async () => {
    const path = join(packagesDir, 'neuf.zip');
    writeFileSync(path, aPackage());
    expect((await list()).packages.map((one) => one.id)).toContain('neuf');
    writeFileSync(path, aPackage({ 'imsmanifest.xml': aManifest({ title: 'Refaite' }) }));
    expect((await list()).packages.find((one) => one.id === 'neuf')?.title).toBe('Refaite');
    rmSync(path);
    expect((await list()).packages.map((one) => one.id)).not.toContain('neuf');
  });
});

describe('an upload', () => {
  const upload = (name: string, body: Uint8Array, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(lms.lmsUrl, `/packages?name=${encodeURIComponent(name)}`, { method: 'POST', body, headers });

  test('is listed and played from the content origin', async () => {
    const answer = await upload('dehors.zip', aPackage({ 'index.html': 'déposé' }), { Origin: lms.lmsUrl });
    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.text)).toMatchObject({ id: 'depot-dehors', source: 'uploaded' });
    expect((await ask(lms.contentUrl, '/package/depot-dehors/index.html')).text).toBe('déposé');
    expect((await ask(lms.lmsUrl, '/package/depot-dehors/index.html')).status).toBe(404);
  });

  test('that climbs out of the package is refused with a sentence, and not kept', async () => {
    const answer = await upload('mechant.zip', aPackage({ '../../../tmp/x': 'x' }));
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text).text).toContain('« ../../../tmp/x »');
    expect((await list()).packages.map((one) => one.id)).not.toContain('depot-mechant');
  });

  test.each([
    ['another origin', { Origin: 'https://example.org' }],
    ['the content origin', { Origin: 'CONTENT' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['another port of the same site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('from %s is refused', async (_from, headers) => {
    const sent = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, v === 'CONTENT' ? lms.contentUrl : v]));
    expect((await upload('forge.zip', aPackage(), sent)).status).toBe(403);
  });
});

describe('the guard', () => {
  test.each(['example.org', 'localhost', '127.0.0.1', '127.0.0.1:1', 'localhost:PORT'])(
    'refuses the host %s',
    async (host) => {
      for (const origin of [lms.lmsUrl, lms.contentUrl]) {
        const answer = await ask(origin, '/', { headers: { Host: host.replace('PORT', new URL(origin).port) } });
        expect(answer.status).toBe(421);
      }
    },
  );

  test('refuses other methods and service workers', async () => {
    expect((await ask(lms.lmsUrl, '/packages', { method: 'DELETE' })).status).toBe(405);
    const worker = await ask(lms.contentUrl, '/package/gaz/index.html', { headers: { 'Service-Worker': 'script' } });
    expect(worker.status).toBe(403);
  });

  test('gives the page a policy that lets only the content origin in, and no one around', async () => {
    const { headers, text } = await ask(lms.lmsUrl, '/');
    expect(text).toBe('la page');
    expect(headers['content-security-policy']).toContain(`frame-src ${lms.contentUrl}; frame-ancestors 'none'`);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('files', () => {
  test.each([
    ['/package/gaz/../../secret.txt'],
    ['/package/gaz/..%2f..%2fsecret.txt'],
    ['/package/..%2fcasse/index.html'],
    ['/package/gaz/%2e%2e/gaz/index.html'],
    ['/package/gaz/%00'],
    ['/package/gaz/%ff'],
    ['/package/casse/index.html'],
    ['/relay/../secret.txt'],
    ['/relay/..%2fsecret.txt'],
    ['/relay/%2e%2e/secret.txt'],
    ['/secret.txt'],
    ['//etc/passwd'],
  ])('%s gives nothing on the content origin', async (path) => {
    const { status, text } = await ask(lms.contentUrl, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('secret\n');
    expect(text).not.toBe('secret');
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/relay/index.html', '//etc/passwd'])(
    '%s gives nothing on the LMS origin',
    async (path) => {
      expect((await ask(lms.lmsUrl, path)).status).toBe(404);
    },
  );

  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['son.mp3', 'audio/mpeg'],
    ['%C3%A9t%C3%A9.svg', 'image/svg+xml'],
    ['imsmanifest.xml', 'application/xml; charset=utf-8'],
    ['m.mjs', 'application/octet-stream'],
  ])('%s is served as %s, and never cached', async (path, type) => {
    const { status, headers } = await ask(lms.contentUrl, `/package/gaz/${path}`);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'no-store']);
  });

  test('a part of a sound is sent alone', async () => {
    const { status, text, headers } = await ask(lms.contentUrl, '/package/gaz/son.mp3', {
      headers: { Range: 'bytes=2-4' },
    });
    expect([status, text, headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
    expect((await ask(lms.contentUrl, '/package/gaz/son.mp3', { headers: { Range: 'bytes=20-' } })).status).toBe(416);
  });
});

describe('the commit of a closing tab', () => {
  const token = '0'.repeat(36);

  test('waits for the LMS page, which takes it once', async () => {
    const body = Buffer.from('{"kind":"commit"}');
    expect((await ask(lms.contentUrl, `/last-commit/${token}`, { method: 'POST', body })).status).toBe(200);
    const take = async (): Promise<unknown> => JSON.parse((await ask(lms.lmsUrl, `/last-commit/${token}`)).text);
    expect(await take()).toEqual({ commit: '{"kind":"commit"}' });
    expect(await take()).toEqual({ commit: null });
  });

  test('is refused over 64 KiB, as browsers do, or under a name that is not a token', async () => {
    const body = new Uint8Array(64 * 1024 + 1);
    expect((await ask(lms.contentUrl, `/last-commit/${token}`, { method: 'POST', body })).status).toBe(404);
    expect((await ask(lms.contentUrl, '/last-commit/x', { method: 'POST', body: new Uint8Array(1) })).status).toBe(404);
  });
});

test('a taken port gives way to the next one', async () => {
  const taken = createServer();
  await new Promise<void>((settle) => taken.listen(0, '127.0.0.1', settle));
  const { port } = taken.address() as { port: number };
  const other = await startTestLms({ distDir, packagesDirs: [], lmsPort: port, contentPort: port });
  expect(new URL(other.lmsUrl).port).not.toBe(String(port));
  expect(other.contentUrl).not.toBe(other.lmsUrl);
  expect((await ask(other.lmsUrl, '/packages')).text).toContain('"packages":[]');
  await other.close();
  await new Promise((settle) => taken.close(settle));
});

test('a zip that turns bad after it was listed is refused when it is opened', async () => {
  const path = join(packagesDir, 'change.zip');
  writeFileSync(path, aZip({ 'index.html': 'x' }));
  expect((await ask(lms.contentUrl, '/package/change/index.html')).status).toBe(422);
  rmSync(path);
});
