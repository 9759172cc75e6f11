/** The workshop's second script: it checks lessons and makes packages beside the page, which stays lively. */
import { parseOptions } from '../../../parse/parse-options.ts';
import { checkLesson } from './check.ts';
import { lessonTexts } from './lesson-texts.ts';
import { createParts } from './load-parts.ts';
import { makePage, makeZip } from './make.ts';
import type { Opened, Reply, Request, RequestName, Requests } from './messages.ts';

import { makeParcours, makeSheets } from './print.ts';

/** What is used of a dedicated worker's scope, which the DOM's types do not tell. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply, transfer?: readonly Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

/** The script stands at the site's root. */
const parts = createParts((address) => fetch(address), new URL('.', location.href).href);

function openOptions({ text, file }: Requests['open']['ask']): Opened {
  const parsed = parseOptions(text, file);
  return parsed.ok ? { ok: true, options: parsed.value } : { ok: false, diagnostics: parsed.diagnostics };
}

const ANSWERS: { readonly [Name in RequestName]: (ask: Requests[Name]['ask']) => Promise<Requests[Name]['answer']> } = {
  open: async (ask) => openOptions(ask),
  keep: async ({ files }) => {
    parts.keepClassFiles(files);
    return null;
  },
  check: ({ lesson, options }) => checkLesson(parts, lesson, options),
  texts: async ({ lesson }) => lessonTexts(await parts.lesson(lesson)),
  make: ({ lesson, standard, options }) => makeZip(parts, lesson, standard, options),
  course: ({ parcours, options }) => makeParcours(parts, parcours, options),
  sheets: ({ sheet, lessons, options }) => makeSheets(parts, sheet, lessons, options),
  page: ({ lesson, options }) => makePage(parts, lesson, options),
};

scope.onmessage = async ({ data: { id, name, ask } }) => {
  try {
    const answer = await (ANSWERS[name] as (ask: unknown) => Promise<unknown>)(ask);
    scope.postMessage({ id, ok: true, answer }, answer instanceof Uint8Array ? [answer.buffer] : []);
  } catch (error) {
    scope.postMessage({ id, ok: false, error: String(error) });
  }
};
