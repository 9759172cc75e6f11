import { drawLayer } from '../../art/draw-layer.ts';
import type { SheetDrawing } from '../../lesson/sheet.ts';
import { drawingFile } from '../../sheets/drawing-file.ts';
import { type Printable, renderPrintIndex } from '../../sheets/print-index.ts';
import { renderPrintPage } from '../../sheets/print-page.ts';
import { reflexSheet, sheetOf } from '../../sheets/reflex-sheet.ts';
import { type Subject, subjectOf } from '../../sheets/subject.ts';
import { traceSheet } from '../../sheets/trace-sheet.ts';
import { shrinkDrawing } from '../shrink-drawing.ts';
import type { Artefact } from '../write-artefacts.ts';
import type { SitePart } from './site-part.ts';

/** Folder of imprimer/ that holds the drawings of sheets. */
const DRAWINGS = 'dessins/';

const drawingsOf = (subject: Subject): readonly SheetDrawing[] => {
  const sheet = sheetOf(subject);
  return [...sheet.do, ...sheet.never].flatMap(({ drawing }) => drawing ?? []);
};

const draw = (drawing: SheetDrawing): string =>
  drawLayer('wears' in drawing ? { gear: drawing.wears } : drawing, {}, 'day').svg;

const printablesOf = (slug: string): readonly Printable[] => [{ name: 'Fiche réflexe', file: `fiche-${slug}.html` }];

const page = (title: string, file: string, body: Subject | ReturnType<typeof traceSheet>): Artefact => ({
  path: `imprimer/${file}`,
  bytes: renderPrintPage({ title, file, body: 'html' in body ? body : reflexSheet(body, { drawings: DRAWINGS }) }),
});

/** What can be printed, in imprimer/. */
export const sheets: SitePart = ({ modules, shared, options }) => {
  const subjects = modules.map(({ own, compiled }) =>
    subjectOf(own.lesson, compiled, shared.facts, options.texts?.[compiled.id]),
  );
  const drawings = new Map(subjects.flatMap(drawingsOf).map((drawing) => [drawingFile(drawing), drawing]));
  return [
    {
      path: 'imprimer/index.html',
      bytes: renderPrintIndex(
        modules.map(({ compiled }) => compiled),
        ({ id }) => printablesOf(id),
        [{ name: 'Trace écrite', file: 'trace.html' }],
      ),
    },
    page('Trace écrite', 'trace.html', traceSheet()),
    ...subjects.map((subject) =>
      page(`Fiche réflexe : ${subject.compiled.title}`, `fiche-${subject.compiled.id}.html`, subject),
    ),
    ...[...drawings].map(([file, drawing]) => ({
      path: `imprimer/${DRAWINGS}${file}`,
      bytes: shrinkDrawing(draw(drawing)),
    })),
  ];
};
