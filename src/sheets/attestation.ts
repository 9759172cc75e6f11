import { type Html, html, prose } from '../pages/html.ts';
import { blank } from './blank.ts';
import { frenchDate } from './french-date.ts';
import { heading } from './heading.ts';

/** A lesson that somebody played to its end. */
export interface Followed {
  readonly title: string;
  /** Those that were reached. */
  readonly objectives: readonly string[];
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly minutes: number;
  /** 0–100; absent unless the learner wants it told. */
  readonly score?: number;
}

export interface Attested {
  /** Absent: a line to write on. */
  readonly name?: string;
  /** Whether an LMS, and not the learner, says who it is. */
  readonly isNameKnown?: boolean;
  readonly lessons: readonly Followed[];
  /** The day of printing, YYYY-MM-DD. */
  readonly today?: string;
}

const followed = ({ title, objectives, day, minutes, score }: Followed): Html =>
  html`<tr><th scope="row">${prose(title)}</th><td>${frenchDate(day)}</td><td>${
    objectives.length > 0
      ? html`<ul>${objectives.map((text) => html`<li>${prose(text)}</li>`)}</ul>`
      : 'Leçon suivie jusqu’à sa fin.'
  }</td><td>${minutes} min${score !== undefined && html`<br>${score} sur 100`}</td></tr>`;

const EMPTY = html`<tr><td><br><br></td><td></td><td></td><td></td></tr>`;

/** « Attestation de suivi d’un parcours d’autoformation »: what was followed, and all that this is worth nothing for. */
export const attestation = ({ name, isNameKnown = false, lessons, today }: Attested, level = 1): Html =>
  html`<article class="sheet attestation">
<header class="sheet-head"><div><p class="sheet-kind">Réflexes</p>
${heading(level, 'Attestation de suivi d’un parcours d’autoformation')}</div></header>
<p class="attestation-who">Nom, prénom : ${blank(name)}</p>
<p>a suivi, en autonomie, les leçons suivantes :</p>
<table><thead><tr><th scope="col">Leçon</th><th scope="col">Terminée le</th><th scope="col">Objectifs atteints</th><th scope="col">Temps</th></tr></thead><tbody>${
    lessons.length > 0 ? lessons.map(followed) : [EMPTY, EMPTY, EMPTY]
  }</tbody></table>
<p>Éditée le ${blank(today && frenchDate(today))}.</p>
<p class="attestation-limits">Cette attestation ne vaut ni formation à la sécurité de l’employeur (L4141-2), ni formation au port d’EPI (R4323-106), ni certificat SST, SSIAP ou habilitation, ni carte professionnelle, ni dérogation pour travaux réglementés ; identité non vérifiée hors ENT.${
    isNameKnown && ' Le nom est celui que l’espace de travail de l’établissement a donné.'
  }</p>
</article>`;
