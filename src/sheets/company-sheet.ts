import type { School } from '../lesson/school.ts';
import { type Html, html } from '../pages/html.ts';
import { blank } from './blank.ts';
import { sheetHead } from './heading.ts';
import { sheetOf } from './reflex-sheet.ts';
import type { SheetOptions, Subject } from './subject.ts';

interface Question {
  readonly text: string;
  readonly known?: string | undefined;
}

/** What is asked in every company, whatever the lesson. */
const asked = ({ personToWarn, assemblyPoint, emergencyNumber }: School): readonly Question[] => [
  { text: 'Qui je préviens en premier, et comment ?', known: personToWarn },
  { text: 'Où est le point de rassemblement ?', known: assemblyPoint },
  { text: 'Quel est le numéro d’urgence de l’entreprise ?', known: emergencyNumber },
  { text: 'Qui est secouriste ? Où est la trousse de secours ?' },
  { text: 'Où est l’extincteur le plus proche de mon poste ?' },
  { text: 'Où coupe-t-on le gaz et le courant ? Qui en a le droit ?' },
  { text: 'Quels travaux me sont interdits ?' },
];

/** The distributor's number is for those who learn about gas. */
const aboutGas = ({ compiled }: Subject, { gasNumber }: School): readonly Question[] =>
  compiled.family === 'gaz' && gasNumber !== undefined
    ? [{ text: 'Quel est le numéro d’urgence du distributeur de gaz ?', known: gasNumber }]
    : [];

const row = ({ text, known }: Question): Html =>
  html`<tr><td class="company-box">☐</td><th scope="row">${text}</th><td>${blank(known)}</td></tr>`;

const VISAS = ['Élève', 'Tuteur ou tutrice', 'Professeur'] as const;

/** « À vérifier dans mon entreprise »: one A4 page for the booklet of a placement, on what a lesson is about. */
export function companySheet(subject: Subject, options: SheetOptions): Html {
  const school = subject.compiled.options.school ?? {};
  const { verify = [] } = sheetOf(subject);
  const questions = [...asked(school), ...aboutGas(subject, school), ...verify.map((text): Question => ({ text }))];
  return html`<article class="sheet company">
${sheetHead('À vérifier dans mon entreprise', subject, options)}
<table class="company-who"><tbody><tr><th scope="row">Nom, prénom</th><td></td><th scope="row">Classe</th><td></td></tr>
<tr><th scope="row">Entreprise</th><td>${school.company}</td><th scope="row">Dates</th><td></td></tr></tbody></table>
<p>Je demande, je vais voir, j’écris la réponse, je coche. Une réponse manque ? Je la demande à mon tuteur ou à ma tutrice.</p>
<table class="company-questions"><tbody>${questions.map(row)}</tbody></table>
<table class="company-visas"><thead><tr>${VISAS.map((who) => html`<th scope="col">${who}</th>`)}</tr></thead><tbody><tr>${VISAS.map(
    () => html`<td>Date et visa</td>`,
  )}</tr></tbody></table>
</article>`;
}
