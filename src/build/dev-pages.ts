import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS } from '../lesson/options.ts';
import { escapeHtml } from '../package/escape-html.ts';
import { buildCriticalCss } from './build-player.ts';
import { moduleToCheck } from './compile-module.ts';
import { inRoot } from './paths.ts';
import { readProject } from './read-project.ts';
import { renderPage } from './render-page.ts';

const listPage = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Réflexes</title><body>${body}</body></html>`;

/** The page of a module as it is on disk now, or what is wrong with it. Null when there is no such module. */
function pageOf(slug: string): string | null {
  const project = readProject();
  const module = project.modules.find((one) => one.slug === slug);
  if (!module) {
    const remarks = project.diagnostics.filter(({ file }) => file.includes(`/${slug}/`));
    return remarks.length === 0 ? null : listPage(`<pre>${escapeHtml(remarks.map(formatDiagnostic).join('\n'))}</pre>`);
  }
  const { compiled } = moduleToCheck(project, module, DEFAULT_OPTIONS);
  return (
    renderPage(compiled, buildCriticalCss())
      // Vite serves modules and puts styles in the page: neither is what a package's policy allows.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/<link[^>]*player\.css[^>]*>/g, '')
      .replace(
        /<script defer src="player\.js"><\/script>/,
        '<script type="module" src="/src/entry/scorm12.ts"></script>',
      )
  );
}

/** Serves `/<slug>/` for each module, its pictures below it, and a list at `/`; reloads when a lesson or picture changes. */
export const devPages = (): Plugin => ({
  name: 'dev-pages',
  apply: 'serve',
  configureServer(server) {
    server.watcher.add([inRoot('modules'), inRoot('media')]);
    server.watcher.on('change', (file) => {
      if (/[\\/](modules|media)[\\/]/.test(file)) server.ws.send({ type: 'full-reload' });
    });
    server.middlewares.use(async (request, response, next) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const [, slug, file] = /^\/([a-z][a-z0-9_]*)\/(?:media\/([a-z0-9_/-]+\.svg))?$/.exec(path) ?? [];
      if (file !== undefined && existsSync(inRoot(`media/${file}`))) {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(readFileSync(inRoot(`media/${file}`)));
        return;
      }
      const links = () =>
        readProject().modules.map(
          (module) => `<li><a href="/${module.slug}/">${escapeHtml(module.lesson.value.title)}</a></li>`,
        );
      const page = path === '/' ? listPage(`<ul>${links().join('')}</ul>`) : slug === undefined ? null : pageOf(slug);
      if (page === null) {
        next();
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(path, page));
    });
  },
});
