import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerContent } from './content-origin.ts';
import { createLastCommits } from './last-commits.ts';
import { listen, stopListening } from './listen.ts';
import { answerLms } from './lms-origin.ts';
import { createShelf } from './package-shelf.ts';
import { guardRequest } from './request-guard.ts';
import { sendText } from './respond.ts';
import { createVisit } from './visit.ts';

export interface TestLmsSettings {
  /** Where `buildTestLms` wrote `page/` and `relay/`. */
  readonly distDir: string;
  /** Every zip below these folders is offered, with the folder in its id except for the first. A missing one is empty. */
  readonly packagesDirs: readonly string[];
  readonly lmsPort?: number;
  readonly contentPort?: number;
}

export interface TestLms {
  readonly lmsUrl: string;
  readonly contentUrl: string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Starts the test LMS on two loopback ports: one origin for the LMS page, one for the lessons. */
export async function startTestLms(settings: TestLmsSettings): Promise<TestLms> {
  const shelf = createShelf(settings.packagesDirs);
  const lastCommits = createLastCommits();
  const visit = createVisit();
  const { distDir, lmsPort = 0, contentPort = 0 } = settings;
  // Each origin must know the other's port, so both listen before either can answer.
  const answers = { lms: notReady, content: notReady };
  const lms = await listen(lmsPort, (request, response) => answers.lms(request, response));
  const content = await listen(contentPort, (request, response) => answers.content(request, response));
  const shared = { distDir, shelf, lastCommits, visit, lmsUrl: lms.origin, contentUrl: content.origin };
  answers.lms = guarded(lms.origin, (request, response) => answerLms(shared, request, response));
  answers.content = guarded(content.origin, (request, response) => answerContent(shared, request, response));
  return {
    lmsUrl: lms.origin,
    contentUrl: content.origin,
    close: async () => {
      await Promise.all([stopListening(lms), stopListening(content)]);
    },
  };
}

const notReady: RequestListener = (_request, response) => sendText(response, 503, 'Le LMS d’essai démarre.');

function guarded(origin: string, answer: Answer): RequestListener {
  return (request, response) => {
    const refusal = guardRequest(request, origin);
    if (refusal) return sendText(response, refusal.status, refusal.text);
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Le LMS d’essai a rencontré une erreur ; voyez le terminal.');
    });
  };
}
