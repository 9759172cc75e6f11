import type { CompiledLesson } from '../compiled/compiled.ts';
import { isDecision } from '../kinds/index.ts';
import type { SceneId } from '../lesson/ids.ts';
import { type Html, html } from '../pages/html.ts';
import { markShape } from './mark-shape.ts';
import { type Mark, marksOf } from './scenario-graph.ts';
import {
  DEPENDS,
  type Layout,
  labelWidth,
  layOut,
  MARK_STEP,
  NODE,
  type PlacedScene,
  type PlacedWay,
  type Point,
} from './scenario-layout.ts';

/** In pixels of CSS: a landscape A4 page without its margins and its heading. */
const PAGE = { width: 1010, height: 600 } as const;
const GAP = 20;
const LETTERS_PER_LINE = 27;

/** The first words of a title, as many as a line has room for. */
function lineOf(title: string): string {
  if (title.length <= LETTERS_PER_LINE) return title;
  const cut = title.slice(0, LETTERS_PER_LINE);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

const marksRow = (marks: readonly Mark[], { x, y }: Point): readonly Html[] =>
  marks.map(({ letter, verdict }, index) => {
    const middle = x + (index - (marks.length - 1) / 2) * MARK_STEP;
    return html`<text x="${middle - 5}" y="${y + 4}" text-anchor="end">${letter}</text>${markShape(verdict, middle + 4, y)}`;
  });

function label(way: PlacedWay): Html | false {
  const width = labelWidth(way);
  if (width === 0) return false;
  const { x, y } = way.at;
  const words = html`<text x="${x}" y="${y + 4}" text-anchor="middle">${DEPENDS}</text>`;
  return html`<rect class="map-label" x="${x - width / 2}" y="${y - 9}" width="${width}" height="18"/>${
    way.depends || way.marks.length === 0 ? words : marksRow(way.marks, way.at)
  }`;
}

function drawWay(way: PlacedWay): Html {
  const path = way.points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`)
    .join('');
  return html`<path class="map-way" d="${path}" marker-end="url(#map-arrow)"/>${label(way)}`;
}

function drawScene({ x, y, scene }: PlacedScene, number: string | undefined): Html {
  const marks = marksOf(scene);
  const title = lineOf(number === undefined ? scene.title : `${number}. ${scene.title}`);
  return html`<rect class="map-${isDecision(scene) ? 'decision' : scene.kind}" x="${x - NODE.width / 2}" y="${y - NODE.height / 2}" width="${NODE.width}" height="${NODE.height}" rx="${isDecision(scene) ? 3 : NODE.height / 2}"/><text x="${x}" y="${marks.length > 0 ? y - 5 : y + 4}" text-anchor="middle">${title}</text>${marksRow(marks, { x, y: y + 11 })}`;
}

/** Heights at which the map is cut, each between two rows of scenes, so that no piece is higher than `most`. */
function cutsOf({ scenes, height }: Layout, most: number): readonly number[] {
  const below = 10;
  const rows = [...new Set(scenes.map(({ y }) => Math.round(y + NODE.height / 2) + below))].sort(
    (one, other) => one - other,
  );
  const cuts = [0];
  for (const [index, row] of rows.entries()) {
    if (row - cuts.at(-1)! > most && index > 0) cuts.push(rows[index - 1]!);
  }
  return [...cuts, height];
}

/** A piece of the map between two heights, drawn at a place of its page. */
interface Piece {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The map of a scenario as drawings, one for each page, with numbers for its decisions. A narrow map stands in two
 * columns. Colours add nothing that signs do not say.
 */
export function scenarioMap(lesson: CompiledLesson, numbers: ReadonlyMap<SceneId, string>): readonly Html[] {
  const layout = layOut(lesson);
  const drawing = [
    ...layout.ways.map(drawWay),
    ...layout.scenes.map((one) => drawScene(one, numbers.get(one.scene.id))),
  ];
  const half = (PAGE.width - GAP) / 2;
  const columns = layout.width * 0.62 <= half ? 2 : 1;
  const room = columns === 2 ? half : PAGE.width;
  const scale = Math.min(1, room / layout.width);
  const cuts = cutsOf(layout, PAGE.height / scale);
  const pieces = cuts.slice(1).map((bottom, index): Piece => ({ top: cuts[index]!, bottom }));
  const pages = Array.from({ length: Math.ceil(pieces.length / columns) }, (_, index) =>
    pieces.slice(index * columns, (index + 1) * columns),
  );
  const piece = ({ top, bottom }: Piece, index: number): Html => {
    const height = (bottom - top) * scale;
    return html`<svg x="${index * (room + GAP)}" y="0" width="${room}" height="${height}" viewBox="0 ${top} ${layout.width} ${bottom - top}">${drawing}</svg>`;
  };
  return pages.map((some, index) => {
    const height = Math.max(...some.map(({ top, bottom }) => (bottom - top) * scale));
    return html`<svg class="map" role="img" aria-label="Carte du scénario, page ${index + 1} sur ${pages.length} : chaque décision est décrite plus bas, avec la suite de chaque réponse." viewBox="0 0 ${PAGE.width} ${Math.ceil(height)}"><defs><marker id="map-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>${some.map(piece)}</svg>`;
  });
}
