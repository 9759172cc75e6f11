import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from './copied-project.ts';

const { root, withChange, remove } = copyProject();
let vite: ChildProcess;
let port: number;

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** A request whose path is sent as it is: fetch would mend a malformed one. */
const get = (path: string): Promise<Answer> =>
  new Promise((settle, fail) => {
    request({ host: '127.0.0.1', port, path, headers: { accept: 'text/html' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => settle({ status: response.statusCode, body }));
    })
      .on('error', fail)
      .end();
  });

beforeAll(async () => {
  vite = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), '--port', '5873'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  port = await new Promise<number>((found, fail) => {
    let printed = '';
    const listen = (piece: Buffer) => {
      printed += piece.toString('utf8');
      const [, digits] = /127\.0\.0\.1:(\d+)/.exec(printed) ?? [];
      if (digits !== undefined) found(Number(digits));
    };
    vite.stdout?.on('data', listen);
    vite.stderr?.on('data', listen);
    vite.on('exit', () => fail(new Error(printed)));
  });
});
afterAll(async () => {
  const ended = new Promise((settle) => vite.once('exit', settle));
  vite.kill();
  // It may still be writing its cache.
  await ended;
  remove();
});

test('a lesson that is well is played', async () => {
  const { status, body } = await get('/gaz_odeur/');
  expect(status).toBe(200);
  expect(body).toContain('/src/entry/scorm12.ts');
});

test.each(['/%', '/%E0%A4%A/'])('the malformed address %s is answered 400', async (path) => {
  expect(await get(path)).toMatchObject({ status: 400, body: expect.stringContaining('mal formée') });
});

test.each(['/', '/gaz_odeur/'])('%s says what is wrong with facts.json', async (path) => {
  await withChange('modules/facts.json', '"level"', '"levl"', async () => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toContain('modules/facts.json:');
  });
});

test('an error in preparing a page is said on the page, and the next page comes', async () => {
  await withChange('src/package/title.css', '{', '}}', async () => {
    const { status, body } = await get('/gaz_odeur/');
    expect(status).toBe(500);
    expect(body).toContain('n’a pas pu être préparée');
  });
  expect((await get('/gaz_odeur/')).status).toBe(200);
});
