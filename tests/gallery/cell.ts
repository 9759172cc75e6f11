import type { Picture, Place } from '../../src/lesson/picture.ts';

/** One picture of a sheet: layers on the frame, back to front, or one drawing alone when it has no place. */
export interface Cell {
  readonly label: string;
  readonly layers: readonly { readonly svg: string; readonly place?: Place; readonly flip?: boolean }[];
  readonly focus?: NonNullable<Picture['focus']>;
}

/** Cells of one size on one image. */
export interface Sheet {
  readonly name: string;
  /** Width of a cell in pixels. */
  readonly width: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  /** How the sheet is looked at: as drawn, without colours, or as someone who does not see red from green does. */
  readonly eye: 'plain' | 'grey' | 'deuteranope';
  /** Whether the cells are cut to what narrow screens show. */
  readonly isClose: boolean;
}
