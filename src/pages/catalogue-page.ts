import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Parcours } from '../lesson/module.ts';
import { type Html, html } from './html.ts';
import { coverFile, lessonCard } from './lesson-card.ts';
import { renderSitePage } from './site-page.ts';

export interface Shelf {
  readonly parcours: readonly Parcours[];
  readonly lessons: readonly CompiledLesson[];
}

/** A parcours with the lessons that the site has of it. */
interface Filled {
  readonly id: string | null;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly CompiledLesson[];
}

/** Panels of the comic strip at the top. */
const PANELS = 3;

function shelvesOf({ parcours, lessons }: Shelf): readonly Filled[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const shelves = parcours.map(({ id, title, summary, modules }) => ({
    id,
    title,
    summary,
    lessons: modules.flatMap((slug) => byId.get(slug) ?? []),
  }));
  const placed = new Set(parcours.flatMap(({ modules }) => modules));
  const alone = lessons.filter(({ id }) => !placed.has(id));
  return [
    ...shelves,
    { id: null, title: 'Autres leçons', summary: 'Chacune se joue pour elle-même.', lessons: alone },
  ].filter((shelf) => shelf.lessons.length > 0);
}

const shelfId = (id: string | null): string => `parcours-${id ?? 'autres'}`;

function shelf({ id, title, summary, lessons }: Filled): Html {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const count = `${lessons.length} leçon${lessons.length > 1 ? 's' : ''}, ${minutes} min`;
  return html`<section class="shelf" aria-labelledby="${shelfId(id)}">
<div class="shelf-top"><h2 id="${shelfId(id)}" tabindex="-1">${title}</h2><p class="shelf-count">${count}<span class="shelf-passed"></span></p></div>
<p class="shelf-summary">${summary}</p>
<ol class="lessons">${lessons.map((lesson, index) => lessonCard({ lesson, parcoursId: id, place: index + 1 }))}</ol>
</section>`;
}

/** The first lesson of each shelf, each once: what the site looks like. */
function panels(shelves: readonly Filled[]): readonly CompiledLesson[] {
  const firsts = shelves.flatMap(({ lessons }) => lessons.slice(0, 1));
  return [...new Set([...firsts, ...shelves.flatMap(({ lessons }) => lessons)])].slice(0, PANELS);
}

/** The site's public face: every parcours as a shelf, its lessons in order. */
export function renderCatalogue(input: Shelf): string {
  const shelves = shelvesOf(input);
  const first = shelves[0];
  const body = html`<div class="hero">
<div class="hero-words">
<h1>Des leçons de sécurité <span>qui se jouent</span></h1>
<p class="hero-bubble">Une situation. Ta décision. Ce qui arrive ensuite.</p>
<p class="hero-go"><a class="button" id="go" href="#${shelfId(first?.id ?? null)}"><span>Choisir une leçon</span></a></p>
<div class="hero-teacher"><p><strong>Vous enseignez ?</strong> Sans compte, et rien n’est envoyé.</p>
<ul class="link-row"><li><a href="classe.html">Projeter en classe</a></li><li><a href="imprimer/index.html">Imprimer</a></li><li><a href="atelier.html">Préparer pour Moodle</a></li></ul></div>
</div>
<div class="hero-strip" aria-hidden="true">${panels(shelves).map(({ id }) => html`<img src="${coverFile(id)}" alt="" width="480" height="320">`)}</div>
</div>
<p id="from-folder" class="notice" hidden>Cette page est ouverte depuis un dossier : les leçons se jouent et les fiches s’impriment. Pour garder le site hors connexion ou fabriquer des paquets, ouvrez-le à son adresse web.</p>
<div id="learner"></div>
<nav class="jumps" aria-label="Parcours"><ul>${shelves.map(({ id, title }) => html`<li><a href="#${shelfId(id)}">${title}</a></li>`)}</ul></nav>
${shelves.map(shelf)}
<div id="offline"></div>`;
  return renderSitePage({
    title: 'Leçons',
    room: 'catalogue',
    address: 'index.html',
    body,
    styles: ['catalogue.css'],
    scripts: ['catalogue.js'],
    head: html`<meta name="description" content="Leçons de sécurité interactives pour le lycée professionnel, à jouer, à projeter et à imprimer.">
<meta name="theme-color" content="#ffcf4a">
<link rel="apple-touch-icon" href="icons/icon-192.png">
`,
  });
}
