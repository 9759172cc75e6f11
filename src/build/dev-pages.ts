import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { drawPictures } from '../art/lesson-pictures.ts';
import { translationScripts } from '../assembly/translation-scripts.ts';
import { type Diagnostic, formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS } from '../lesson/options.ts';
import { escapeHtml } from '../package/escape-html.ts';
import { renderIndexHtml } from '../package/index-html.ts';
import { translationScript } from '../translation/translation.ts';
import { buildSoundScript } from './build-player.ts';
import { buildCriticalStyle } from './critical-style.ts';
import { lessonParts, moduleToCheck, sharedParts } from './module-parts.ts';
import { inRoot } from './paths.ts';
import { readProject } from './read-project.ts';

const listPage = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Réflexes</title><body>${body}</body></html>`;

const remarksBlock = (remarks: readonly Diagnostic[]): string =>
  remarks.length === 0 ? '' : `<pre>${escapeHtml(remarks.map(formatDiagnostic).join('\n'))}</pre>`;

/** The readable modules, and everything that cannot be read. */
function frontPage(): string {
  const { modules, diagnostics } = readProject();
  const links = modules.map(({ slug, lesson }) => `<li><a href="/${slug}/">${escapeHtml(lesson.value.title)}</a></li>`);
  return listPage(`<ul>${links.join('')}</ul>${remarksBlock(diagnostics)}`);
}

/** The page of a module as it is on disk now, or what is wrong with it. Null when there is no such module. */
function pageOf(slug: string): string | null {
  const project = readProject();
  const module = project.modules.find((one) => one.slug === slug);
  if (!project.slugs.includes(slug)) return null;
  // A lesson would play with holes in it without the facts that it cites.
  if (!module || !project.areSharedFilesRead) {
    const own = project.unreadable.filter((one) => one.slug === slug).flatMap(({ diagnostics }) => diagnostics);
    return listPage(remarksBlock([...project.shared, ...own]));
  }
  const { compiled } = moduleToCheck(project, module, DEFAULT_OPTIONS);
  return (
    renderIndexHtml(compiled, buildCriticalStyle())
      // Vite serves modules and puts styles in the page: neither is what a package's policy allows.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/<link[^>]*player\.css[^>]*>/g, '')
      .replace(
        /<script defer src="player\.js"><\/script>/,
        '<script type="module" src="/src/entry/scorm12.ts"></script>',
      )
  );
}

/** A file of a module's package: a picture drawn now, or what is kept below media/. Null when there is none. */
function mediaOf(slug: string, file: string): Buffer | string | null {
  if (existsSync(inRoot(`media/${file}`))) return readFileSync(inRoot(`media/${file}`));
  const { modules, glossary } = readProject();
  const module = modules.find((one) => one.slug === slug);
  return (module && drawPictures(module.lesson.value, glossary.value)[file]) ?? null;
}

/** The script that brings a module in English. Undefined when nobody translated it. */
function translationOf(slug: string): string | undefined {
  const project = readProject();
  const module = project.modules.find((one) => one.slug === slug);
  if (!module) return undefined;
  const { compiled } = moduleToCheck(project, module, DEFAULT_OPTIONS);
  return translationScripts(sharedParts(project), lessonParts(project, module), compiled)[
    translationScript(slug, 'en')
  ];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
};

/** Vite's own script, by which a page in error reloads once its cause is mended. */
const RELOADS = '<script type="module" src="/@vite/client"></script>';

/** The path in an address. Null when it cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
}

/** Serves `/<slug>/` for each module, its pictures and sounds below it, and a list at `/`; reloads when a lesson or picture changes. */
export const devPages = (): Plugin => ({
  name: 'dev-pages',
  apply: 'serve',
  configureServer(server) {
    /** Built when it is first asked for: a classic script, which Vite does not serve as it is. */
    let soundScript: Promise<string> | undefined;
    server.watcher.add([inRoot('modules'), inRoot('media')]);
    server.watcher.on('change', (file) => {
      if (/[\\/](modules|media)[\\/]/.test(file)) server.ws.send({ type: 'full-reload' });
    });
    server.middlewares.use(async (request, response, next) => {
      const path = pathOf(request.url ?? '/');
      if (path === null) {
        sendPage(response, 400, listPage('<p>Cette adresse est mal formée.</p>'));
        return;
      }
      try {
        if (path.endsWith('/sound.js')) {
          soundScript ??= buildSoundScript();
          response.setHeader('content-type', 'text/javascript');
          response.end(await soundScript);
          return;
        }
        const [, translated] = /^\/([a-z][a-z0-9_]*)\/\1\.en\.js$/.exec(path) ?? [];
        const script = translated === undefined ? undefined : translationOf(translated);
        if (script !== undefined) {
          response.setHeader('content-type', 'text/javascript');
          response.end(script);
          return;
        }
        const [, slug, file, type] =
          /^\/([a-z][a-z0-9_]*)\/(?:media\/([a-z0-9_/-]+\.(svg|woff2|mp3)))?$/.exec(path) ?? [];
        const media = file === undefined ? null : mediaOf(slug ?? '', file);
        if (media !== null) {
          response.setHeader('content-type', MEDIA_TYPES[type ?? ''] ?? '');
          response.end(media);
          return;
        }
        const page = path === '/' ? frontPage() : slug === undefined ? null : pageOf(slug);
        if (page === null) next();
        else sendPage(response, 200, await server.transformIndexHtml(path, page));
      } catch (error) {
        const why = escapeHtml(error instanceof Error ? error.message : String(error));
        sendPage(response, 500, listPage(`<p>Cette page n’a pas pu être préparée :</p><pre>${why}</pre>${RELOADS}`));
      }
    });
  },
});
