import dagre from '@dagrejs/dagre';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Scene } from '../kinds/index.ts';
import type { SceneId } from '../lesson/ids.ts';
import { type Way, waysFrom } from './scenario-graph.ts';

/** In pixels of CSS, before the map is made to fit its page. */
export const NODE = { width: 232, height: 46 } as const;
export const MARK_STEP = 34;

/** Said of a way that any answer may take, depending on what was done before. */
export const DEPENDS = 'selon ce qui précède';
const DEPENDS_WIDTH = 150;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedScene extends Point {
  readonly scene: Scene;
}

export interface PlacedWay extends Way {
  readonly points: readonly Point[];
  /** Where its label is. */
  readonly at: Point;
  readonly depends: boolean;
}

export interface Layout {
  readonly scenes: readonly PlacedScene[];
  readonly ways: readonly PlacedWay[];
  readonly width: number;
  readonly height: number;
}

/** Whether answers say nothing about which of these ways is taken. */
const saysNothing = (ways: readonly Way[]): boolean =>
  ways.length > 1 &&
  ways.every(({ marks }) => marks.length === ways[0]!.marks.length && marks.length > 0) &&
  ways.every(({ marks }) =>
    marks.every(({ letter, verdict }) =>
      ways[0]!.marks.some((one) => one.letter === letter && one.verdict === verdict),
    ),
  );

/** How wide the label of a way is; nothing is written on the only way from a scene. */
export const labelWidth = ({ isOnly, marks, depends }: Pick<PlacedWay, 'isOnly' | 'marks' | 'depends'>): number => {
  if (isOnly) return 0;
  return depends || marks.length === 0 ? DEPENDS_WIDTH : marks.length * MARK_STEP;
};

/** Where each scene and each way stands, from top to bottom. */
export function layOut(lesson: CompiledLesson): Layout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 20, marginx: 8, marginy: 8 });
  const ids = Object.keys(lesson.scenes);
  for (const id of ids) graph.setNode(id, { ...NODE });
  const ways = ids.flatMap((id) => {
    const from = waysFrom(lesson, id as SceneId);
    const depends = saysNothing(from);
    return from.map((way) => ({ ...way, depends }));
  });
  for (const way of ways) {
    const width = labelWidth(way);
    graph.setEdge(way.from, way.to, width > 0 ? { width, height: 16, labelpos: 'c' } : {});
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    scenes: ids.map((id) => {
      const { x, y } = graph.node(id) as unknown as Point;
      return { x, y, scene: lesson.scenes[id]! };
    }),
    ways: ways.map((way) => {
      const edge = graph.edge(way.from, way.to) as unknown as Partial<Point> & { readonly points: readonly Point[] };
      return { ...way, points: edge.points, at: { x: edge.x ?? 0, y: edge.y ?? 0 } };
    }),
    width,
    height,
  };
}
