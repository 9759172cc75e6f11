import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { heading } from './heading.ts';

/** The line of the log book that a lesson itself holds right, field by field; empty when it has no log book. */
const rightLine = ({ scenes }: CompiledLesson): readonly { readonly label: string; readonly text: string }[] => {
  const scene = Object.values(scenes).find((one) => one.kind === 'log_entry');
  return (scene?.fields ?? []).flatMap(({ label, options }) => {
    const right = options.find((option) => option.right);
    return right ? [{ label, text: right.text }] : [];
  });
};

const MARKS = [
  {
    line: 'Fait',
    full: 'Ce qui a été vu, entendu ou senti, avec le lieu.',
    none: 'Une opinion, une accusation, une supposition.',
  },
  { line: 'Heure', full: 'L’heure de chaque moment important.', none: 'Pas d’heure, ou « ce matin ».' },
  {
    line: 'Action',
    full: 'Ce que l’élève a fait, dans l’ordre, et qu’il n’a pas fait exprès.',
    none: 'Ce qu’il faudrait faire en général.',
  },
  {
    line: 'Personne prévenue',
    full: 'La fonction de la personne, le moyen, l’heure.',
    none: '« Quelqu’un », ou un nom sans nécessité.',
  },
] as const;

/** How the written trace is marked, with the line that the lesson holds right. */
export function traceSection(lesson: CompiledLesson, level: number): Html {
  const line = rightLine(lesson);
  return html`<section id="trace">${heading(level, 'La trace écrite : corrigé')}
<p>L’élève raconte sa propre partie, en quatre lignes : deux histoires justes peuvent différer. On note ce qui permet à un autre de comprendre, 5 points par ligne : 5 quand tout y est, 3 quand il manque une précision, 0 sinon.</p>
<table><thead><tr><th scope="col">Ligne</th><th scope="col">Ce que l’on attend</th><th scope="col">Ce qui ne compte pas</th></tr></thead><tbody>${MARKS.map(
    ({ line: name, full, none }) => html`<tr><th scope="row">${name}</th><td>${full}</td><td>${none}</td></tr>`,
  )}</tbody></table>
${
  line.length > 0 &&
  html`<p>Dans la leçon, la ligne juste de la main courante était :</p><ul>${line.map(
    ({ label, text }) => html`<li>${label} : <strong>${prose(text)}</strong></li>`,
  )}</ul>`
}</section>`;
}
