import { type ApiTerms, publishApi } from './publish-api.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${body}</html>`;

/** `<` is escaped: what an LMS holds is a learner's own text. */
const withApi = (script: string, terms: ApiTerms): string => {
  const json = JSON.stringify(terms).replaceAll('<', '\\u003c');
  return `<script src="/${script}"></script><script>(${publishApi})(${json})</script>`;
};

const LEAVE = '<p><a href="/course">Retour au cours</a></p>';

/** As Moodle, whose pages empty the whole origin's storage at each login (lib/amd/src/storage_validation.js). */
export const loginPage = page('Connexion', '<h1>Connexion</h1><script>localStorage.clear()</script>');

export const coursePage = (player: string): string =>
  page('Cours', `<h1>Cours</h1><p><a href="${player}">Odeur de gaz</a></p>`);

/** The API in the page, the lesson in a frame of it. */
export const playerPage = (script: string, terms: ApiTerms, lesson: string): string =>
  page(
    'Leçon',
    `${LEAVE}${withApi(script, terms)}<iframe src="${lesson}" title="Leçon" width="960" height="666"></iframe>`,
  );

/** The API in the page, the lesson in a window that it opens. */
export const openerPage = (script: string, terms: ApiTerms, lesson: string): string =>
  page('Leçon', `${LEAVE}${withApi(script, terms)}<button onclick="window.open('${lesson}')">Ouvrir la leçon</button>`);
