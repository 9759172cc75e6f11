import type { School } from '../lesson/school.ts';
import type { Sheet, SheetLine, SheetNumber } from '../lesson/sheet.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { blank } from './blank.ts';
import { defaultSheet } from './default-sheet.ts';
import { drawingFile } from './drawing-file.ts';
import { sheetHead, tab } from './heading.ts';
import { numberSources, type SourceList } from './sources.ts';
import type { SheetOptions, Subject } from './subject.ts';

/** The sheet that the author wrote, else what the lesson itself says. */
export const sheetOf = ({ lesson }: Pick<Subject, 'lesson'>): Sheet => lesson.sheet ?? defaultSheet(lesson);

const drawn = ({ drawing }: SheetLine, { drawings }: SheetOptions): Html | false =>
  drawing !== undefined &&
  drawings !== false &&
  html`<img class="sheet-drawing" src="${drawings}${drawingFile(drawing)}" alt="">`;

const line = (one: SheetLine, sources: SourceList, options: SheetOptions): Html =>
  html`<li>${drawn(one, options)}<span class="sheet-words">${prose(one.text)}${sources.marks(one.facts)}</span></li>`;

/** The numbers of the place stand with those of the country. */
const numbersOf = ({ numbers = [] }: Sheet, school: School = {}): readonly SheetNumber[] => [
  ...numbers,
  ...(school.gasNumber ? [{ number: school.gasNumber, text: 'urgence gaz, ici', facts: [] }] : []),
  ...(school.emergencyNumber ? [{ number: school.emergencyNumber, text: 'numéro d’urgence d’ici', facts: [] }] : []),
];

const numberItem = ({ number, text, facts }: SheetNumber, sources: SourceList): Html =>
  html`<li><strong class="sheet-number">${number}</strong> ${text}${sources.marks(facts)}</li>`;

/** What only the place knows: written when the school gave it, else to be filled in by hand. */
const placeItems = ({ personToWarn, assemblyPoint }: School = {}): readonly Html[] => [
  html`<li>Je préviens : ${blank(personToWarn)}</li>`,
  html`<li>Point de rassemblement : ${blank(assemblyPoint)}</li>`,
];

/** « Fiche réflexe » of a lesson: one A4 page to pin to a wall. */
export function reflexSheet(subject: Subject, options: SheetOptions): Html {
  const { compiled, facts } = subject;
  const { school } = compiled.options;
  const { level = 1 } = options;
  const sheet = sheetOf(subject);
  const sources = numberSources(facts);
  const section = (name: string, title: string, list: Html): Html =>
    html`<section class="reflex-${name}">${tab(level + 1, title)}${list}</section>\n`;
  const lines = (some: readonly SheetLine[]) => some.map((one) => line(one, sources, options));
  // Sources are numbered as they are met: in the order in which the sheet is read.
  const doing = lines(sheet.do);
  const never = lines(sheet.never);
  const numbers = numbersOf(sheet, school).map((one) => numberItem(one, sources));
  return html`<article class="sheet reflex">
${sheetHead('Fiche réflexe', subject, options)}
${section('do', 'Je fais, dans l’ordre', html`<ol>${doing}</ol>`)}${
  never.length > 0 && section('never', 'Jamais', html`<ul>${never}</ul>`)
}${numbers.length > 0 && section('numbers', 'J’appelle', html`<ul>${numbers}</ul>`)}${section('place', 'Ici', html`<ul>${placeItems(school)}</ul>`)}<footer class="sheet-sources">${sources.list(
    level + 1,
  )}<p>Réflexes, « ${compiled.title} », révision ${compiled.revision}. Cette fiche rappelle une leçon ; les consignes affichées sur place passent avant elle.</p></footer>
</article>`;
}
