import type { Parcours } from '../lesson/module.ts';
import { embedJson } from '../package/escape-html.ts';
import { html } from './html.ts';
import { renderSitePage } from './site-page.ts';

/** A lesson as the workshop offers it. */
export interface OfferedLesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly masteryScore: number;
  /** What its recorded voices weigh, and its package without them. */
  readonly voicesBytes: number;
  readonly otherBytes: number;
  /** Whether a class's own video has a place in it. */
  readonly takesVideo: boolean;
}

/** What the workshop's page holds for its script, as JSON. */
export interface Offer {
  readonly lessons: readonly OfferedLesson[];
  readonly parcours: readonly Parcours[];
}

/** Id of the element that holds an `Offer`. */
export const OFFER = 'offre';

/** Where a teacher makes the school's own packages. `styleHash` is that of a lesson's title screen, for the preview. */
export function renderWorkshop(offer: Offer, styleHash: string): string {
  const body = html`<h1>Atelier</h1>
<p>Faites les paquets de votre établissement : vos leçons, vos numéros, vos mots. Tout se passe dans ce navigateur : rien n’est envoyé, aucun compte n’est demandé.</p>
<p id="from-folder" class="notice" hidden>Cette page est ouverte depuis un dossier : pour fabriquer des paquets, ouvrez le site à son adresse web.</p>
<noscript><p class="notice">L’atelier a besoin de JavaScript. Sans lui, prenez les paquets tout faits du site.</p></noscript>
<div id="atelier"></div>
<script type="application/json" id="${OFFER}">${{ html: embedJson(offer) }}</script>`;
  return renderSitePage({
    title: 'Atelier',
    room: 'workshop',
    address: 'atelier.html',
    body,
    styles: ['atelier.css'],
    scripts: ['atelier.js'],
    styleHash,
  });
}
