import type { SheetDrawing } from '../lesson/sheet.ts';

/** Name of the file of a drawing. */
export const drawingFile = (drawing: SheetDrawing): string => {
  const name =
    'wears' in drawing ? `porter-${drawing.wears}` : `${drawing.prop}${drawing.state ? `-${drawing.state}` : ''}`;
  return `${name.replace(/[^a-z0-9]+/g, '-')}.svg`;
};
