import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filesOf } from '../built-lesson.ts';
import { type Activity, createActivity } from './activity.ts';
import { coursePage, loginPage, openerPage, playerPage } from './lms-pages.ts';
import { LMS_STANDARDS, type StandardName } from './lms-standard.ts';
import type { Temper } from './publish-api.ts';

export interface HttpLmsSettings {
  readonly standard: StandardName;
  readonly temper: Temper;
  readonly slug: string;
  /** Files that replace those of the built package. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Whether the browser may keep the player's page for its Back button. Moodle forbids it. */
  readonly isKept?: boolean;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Number of the launch that a commit came from, from 1. */
  readonly launch?: number;
}

/** An LMS whose pages commit over HTTP, with one learner and as many activities of one lesson as are named. */
export interface HttpLms {
  readonly url: string;
  readonly activity: (name: string) => Activity;
  readonly asked: readonly Asked[];
  /** Answers 500 to the next commits, and stores nothing of them. */
  readonly failCommits: (count: number) => void;
  /** Leads the learner to the login page instead of answering, until told otherwise. */
  readonly setExpired: (isExpired: boolean) => void;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const LEARNER = 'zoe.martin';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

const bodyOf = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat((await request.toArray()) as Buffer[]).toString('utf8');

export async function startHttpLms({ standard, temper, slug, files, isKept }: HttpLmsSettings): Promise<HttpLms> {
  const { className, globalName, setter, script } = LMS_STANDARDS[standard];
  const scormAgain = readFileSync(`node_modules/scorm-again/dist/${script}`);
  const lesson = { ...filesOf(slug, standard), ...files };
  const activities = new Map<string, Activity>();
  const stores: ReturnType<Activity['launch']>['store'][] = [];
  const asked: Asked[] = [];
  let failing = 0;
  let isExpired = false;

  const activity = (name: string): Activity => {
    const known = activities.get(name) ?? createActivity(standard, LEARNER);
    activities.set(name, known);
    return known;
  };

  const send = (response: ServerResponse, body: string | Uint8Array, headers: Readonly<Record<string, string>>) =>
    response.writeHead(200, { 'cache-control': 'no-store', ...headers }).end(body);

  const sendPlayer = (response: ServerResponse, kind: string, name: string) => {
    const { seed, store } = activity(name).launch();
    const commitUrl = `/commit/${stores.push(store)}`;
    const make = kind === 'popup' ? openerPage : playerPage;
    const terms = { className, globalName, setter, seed, commitUrl, temper };
    send(response, make(`scorm-again/${script}`, terms, `/pluginfile.php/${name}/mod_scorm/content/1/index.html`), {
      'content-type': TYPES.html!,
      ...(isKept && { 'cache-control': 'private' }),
    });
  };

  const keep = async (request: IncomingMessage, response: ServerResponse, launch: number) => {
    const values = JSON.parse(await bodyOf(request)) as Record<string, string>;
    const fails = failing > 0;
    if (fails) failing -= 1;
    else stores[launch - 1]?.(values);
    response.writeHead(fails ? 500 : 200).end(fails ? '' : '{"result":"true","errorCode":0}');
  };

  const sendFile = (response: ServerResponse, path: string) => {
    const body = lesson[path];
    // As Moodle: the browser may keep a lesson's files.
    const headers = { 'content-type': typeOf(path), 'cache-control': 'private, max-age=600' };
    response.writeHead(body ? 200 : 404, headers).end(body);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '' } = request;
    const path = (request.url ?? '/').split('?')[0]!;
    const launch = Number(/^\/commit\/(\d+)$/.exec(path)?.[1] ?? 0);
    asked.push({ method, path, ...(launch > 0 && { launch }) });
    const [, kind = '', name = ''] = /^\/(player|popup|course)\/?(.*)$/.exec(path) ?? [];
    const [, file] = /^\/pluginfile\.php\/[^/]+\/mod_scorm\/content\/\d+\/(.+)$/.exec(path) ?? [];
    if (path === '/login') return send(response, loginPage, { 'content-type': TYPES.html! });
    if (path.startsWith('/scorm-again/')) return send(response, scormAgain, { 'content-type': TYPES.js! });
    if (isExpired) return response.writeHead(302, { location: '/login' }).end();
    if (launch > 0) return keep(request, response, launch);
    if (kind === 'course') return send(response, coursePage('/player/7'), { 'content-type': TYPES.html! });
    if (kind !== '') return sendPlayer(response, kind, name);
    return file === undefined ? response.writeHead(404).end() : sendFile(response, file);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    activity,
    asked,
    failCommits: (count) => {
      failing = count;
    },
    setExpired: (value) => {
      isExpired = value;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
}
