import type { School } from '../lesson/school.ts';
import type { Sheet, SheetLine, SheetNumber } from '../lesson/sheet.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { defaultSheet } from './default-sheet.ts';
import { drawingFile } from './drawing-file.ts';
import { heading } from './heading.ts';
import { numberSources, type SourceList } from './sources.ts';
import type { SheetOptions, Subject } from './subject.ts';

/** The sheet that the author wrote, else what the lesson itself says. */
export const sheetOf = ({ lesson }: Pick<Subject, 'lesson'>): Sheet => lesson.sheet ?? defaultSheet(lesson);

const references = (sources: SourceList, { facts }: Pick<SheetLine, 'facts'>): Html | false => {
  const numbers = sources.numbers(facts);
  return numbers.length > 0 && html` <sup>${numbers.join(', ')}</sup>`;
};

const drawn = ({ drawing }: SheetLine, { drawings }: SheetOptions): Html | false =>
  drawing !== undefined &&
  drawings !== false &&
  html`<img class="sheet-drawing" src="${drawings}${drawingFile(drawing)}" alt="">`;

const line = (one: SheetLine, sources: SourceList, options: SheetOptions): Html =>
  html`<li>${drawn(one, options)}<span class="sheet-words">${prose(one.text)}${references(sources, one)}</span></li>`;

/** The numbers of the place stand with those of the country. */
const numbersOf = ({ numbers = [] }: Sheet, school: School | undefined): readonly SheetNumber[] => [
  ...numbers,
  ...(school?.gasNumber ? [{ number: school.gasNumber, text: 'urgence gaz d’ici', facts: [] }] : []),
  ...(school?.emergencyNumber ? [{ number: school.emergencyNumber, text: 'urgence, sur place', facts: [] }] : []),
];

const numberItem = (one: SheetNumber, sources: SourceList): Html =>
  html`<li><strong class="sheet-number">${one.number}</strong> <span class="sheet-words">${one.text}${references(sources, one)}</span></li>`;

/** What only the place knows: written when the school gave it, else to be filled in by hand. */
const placeLines = (school: School = {}): readonly Html[] =>
  [
    ['Je préviens', school.personToWarn],
    ['Point de rassemblement', school.assemblyPoint],
    ['Coupures (gaz, courant)', undefined],
  ].map(
    ([label, value]) =>
      html`<li>${label} : ${value ? html`<strong>${value}</strong>` : html`<span class="sheet-blank">……………………………………</span>`}</li>`,
  );

/** « Fiche réflexe » of a lesson: one A4 page to pin to a wall. */
export function reflexSheet(subject: Subject, options: SheetOptions): Html {
  const { compiled, facts } = subject;
  const { school } = compiled.options;
  const { level = 1 } = options;
  const sheet = sheetOf(subject);
  const sources = numberSources(facts);
  const doing = sheet.do.map((one) => line(one, sources, options));
  const never = sheet.never.map((one) => line(one, sources, options));
  const numbers = numbersOf(sheet, school).map((one) => numberItem(one, sources));
  return html`<article class="sheet reflex">
<header class="sheet-head"><p class="sheet-kind">Fiche réflexe</p>
${heading(level, prose(compiled.title))}</header>
<section class="reflex-do">${heading(level + 1, 'Je fais, dans l’ordre')}<ol>${doing}</ol></section>
${never.length > 0 && html`<section class="reflex-never">${heading(level + 1, 'Jamais')}<ul>${never}</ul></section>`}
${numbers.length > 0 && html`<section class="reflex-numbers">${heading(level + 1, 'J’appelle')}<ul>${numbers}</ul></section>`}
<section class="reflex-place">${heading(level + 1, 'Ici')}<ul>${placeLines(school)}</ul></section>
<footer class="sheet-sources">${heading(level + 1, 'Sources')}${sources.list()}
<p>Réflexes, leçon « ${compiled.title} », révision ${compiled.revision}. Cette fiche rappelle une leçon ; les consignes affichées sur place passent avant elle.</p></footer>
</article>`;
}
