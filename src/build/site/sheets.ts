import { bundle } from 'lightningcss';
import { drawLayer } from '../../art/draw-layer.ts';
import { flatPicture } from '../../art/flat-picture.ts';
import type { SheetDrawing } from '../../lesson/sheet.ts';
import type { Html } from '../../pages/html.ts';
import { companySheet } from '../../sheets/company-sheet.ts';
import { drawingFile } from '../../sheets/drawing-file.ts';
import { guide, runningTitleCss } from '../../sheets/guide.ts';
import { coverFile } from '../../sheets/heading.ts';
import { type Printable, renderPrintIndex } from '../../sheets/print-index.ts';
import { renderPrintPage } from '../../sheets/print-page.ts';
import { reflexSheet, sheetOf } from '../../sheets/reflex-sheet.ts';
import { type Subject, subjectOf } from '../../sheets/subject.ts';
import { traceSheet } from '../../sheets/trace-sheet.ts';
import type { MadeModule } from '../made.ts';
import { inRoot } from '../paths.ts';
import { shrinkDrawing } from '../shrink-drawing.ts';
import type { Artefact } from '../write-artefacts.ts';
import type { SitePart } from './site-part.ts';

/** Folder of imprimer/ that holds the drawings of sheets. */
const DRAWINGS = 'dessins/';

const drawingsOf = (subject: Subject): readonly SheetDrawing[] => {
  const { do: acts, never } = sheetOf(subject);
  return [...acts, ...never].flatMap(({ drawing }) => drawing ?? []);
};

const draw = (drawing: SheetDrawing): string =>
  shrinkDrawing(drawLayer('wears' in drawing ? { gear: drawing.wears } : drawing, {}, 'day').svg);

const drawingArtefact = (file: string, bytes: string): Artefact => ({ path: `imprimer/${DRAWINGS}${file}`, bytes });

const covers = (modules: readonly MadeModule[]): readonly Artefact[] =>
  modules.flatMap(({ compiled: { id, cover }, drawings }) =>
    cover
      ? drawingArtefact(
          coverFile(id),
          flatPicture(cover, (file) => drawings[file]!),
        )
      : [],
  );

const page = (title: string, file: string, body: Html, styles: readonly string[] = []): Artefact => ({
  path: `imprimer/${file}`,
  bytes: renderPrintPage({ title, file, body, styles }),
});

/** What is printed of each lesson. */
const SHEETS = [
  { name: 'Fiche réflexe', prefix: 'fiche', of: reflexSheet },
  { name: 'À vérifier dans mon entreprise', prefix: 'entreprise', of: companySheet },
  { name: 'Guide de l’enseignant', prefix: 'guide', of: guide },
] as const;

const printablesOf = (slug: string): readonly Printable[] =>
  SHEETS.map(({ name, prefix }) => ({ name, file: `${prefix}-${slug}.html` }));

const pagesOf = (subject: Subject): readonly Artefact[] =>
  SHEETS.map(({ name, prefix, of }) => {
    const { id, title } = subject.compiled;
    const styles = prefix === 'guide' ? [runningTitle(id)] : [];
    return page(`${name} : ${title}`, `${prefix}-${id}.html`, of(subject, { drawings: DRAWINGS }), styles);
  });

/** The stylesheet that writes a lesson's title on each printed page of its guide: no words of a page can be there. */
const runningTitle = (slug: string): string => `imprimer/guide-${slug}.css`;

const runningTitles = (subjects: readonly Subject[]): readonly Artefact[] =>
  subjects.map(({ compiled: { id, title } }) => ({ path: runningTitle(id), bytes: runningTitleCss(title) }));

/** What can be printed, in imprimer/. */
export const sheets: SitePart = ({ modules, shared, options }) => {
  const subjects = modules.map(({ own, compiled }) =>
    subjectOf(own.lesson, compiled, shared.facts, options.texts?.[compiled.id]),
  );
  const drawings = new Map(subjects.flatMap(drawingsOf).map((drawing) => [drawingFile(drawing), drawing]));
  const { code } = bundle({ filename: inRoot('src/site/print/print.css'), minify: true });
  return [
    { path: 'imprimer.css', bytes: Buffer.from(code).toString('utf8') },
    {
      path: 'imprimer/index.html',
      bytes: renderPrintIndex(
        subjects.map(({ compiled }) => compiled),
        ({ id }) => printablesOf(id),
        [
          { name: 'Trace écrite', file: 'trace.html' },
          { name: 'Cartes A, B, C, D pour voter', file: 'cartes-abc.html' },
          { name: 'Attestation', file: '../attestation.html' },
        ],
      ),
    },
    page('Trace écrite', 'trace.html', traceSheet()),
    ...subjects.flatMap(pagesOf),
    ...runningTitles(subjects),
    ...[...drawings].map(([file, drawing]) => drawingArtefact(file, draw(drawing))),
    ...covers(modules),
  ];
};
