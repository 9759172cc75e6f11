import type { Verdict } from '../lesson/lesson.ts';
import { type Html, html } from '../pages/html.ts';

const DISC = 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z';

const FORMS: Readonly<Record<Verdict, Html>> = {
  good: html`<path class="map-good" d="${DISC}"/>`,
  acceptable: html`<path class="map-acceptable" d="${DISC}"/><path class="map-half" d="M0-6a6 6 0 0 0 0 12z"/>`,
  wrong: html`<path class="map-wrong" d="M-5-5L5 5M-5 5L5-5"/>`,
  fatal: html`<path class="map-fatal" d="M0-7L7 0L0 7L-7 0z"/>`,
};

/** The sign of a verdict, 14 pixels wide, told apart by its form: full disc, half disc, cross, diamond. */
export const markShape = (verdict: Verdict, x: number, y: number): Html =>
  html`<g transform="translate(${Math.round(x)} ${Math.round(y)})">${FORMS[verdict]}</g>`;
