import { type Html, html } from './html.ts';

/** Pages that every page leads to, in this order, with their addresses from the site's root. */
const ROOMS = [
  { id: 'catalogue', title: 'Leçons', address: 'index.html' },
  { id: 'class', title: 'En classe', address: 'classe.html' },
  { id: 'print', title: 'À imprimer', address: 'imprimer/index.html' },
  { id: 'workshop', title: 'Atelier', address: 'atelier.html' },
  { id: 'results', title: 'Résultats', address: 'resultats.html' },
  { id: 'help', title: 'Aide', address: 'aide/enseignants.html' },
] as const;

type RoomId = (typeof ROOMS)[number]['id'];

export interface SitePage {
  readonly title: string;
  /** The room that it belongs to. */
  readonly room: RoomId;
  /** Address from the site's root, like `imprimer/index.html`. */
  readonly address: string;
  readonly body: Html;
  /** Stylesheets and classic scripts of its own, by their addresses from the site's root. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** SHA-256, in base64, of a style that stands in the page or in a frame whose page it writes: a lesson's title screen. */
  readonly styleHash?: string;
  /** Elements for the head. */
  readonly head?: Html;
}

/** The way from a page back to the site's root: empty, or `../` for each folder. */
const wayToRoot = (address: string): string => '../'.repeat(address.split('/').length - 1);

/** Nothing is ever asked of another host; the site works from a web space and from a folder. */
const policy = (styleHash: string | undefined): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'${styleHash === undefined ? '' : ` 'sha256-${styleHash}'`}; ` +
  "img-src 'self' data: blob:; media-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self' blob:; worker-src 'self'; manifest-src 'self'";

/** A whole page of the site, in French. */
export function renderSitePage({
  title,
  room,
  address,
  body,
  styles = [],
  scripts = [],
  styleHash,
  head,
}: SitePage): string {
  const root = wayToRoot(address);
  const rooms = ROOMS.map(
    ({ id, title: name, address: to }) =>
      html`<li><a href="${root}${to}"${id === room && { html: ' aria-current="page"' }}>${name}</a></li>`,
  );
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${title} – Réflexes</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}site.css">
${styles.map((style) => html`<link rel="stylesheet" href="${root}${style}">\n`)}${scripts.map((script) => html`<script defer src="${root}${script}"></script>\n`)}${head}</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="site-bar"><a class="site-brand" href="${root}index.html">Réflexes</a>
<nav aria-label="Pages du site"><ul class="link-row">${rooms}</ul></nav></header>
<main id="contenu" tabindex="-1">
${body}
</main>
</body>
</html>
`.html;
}
