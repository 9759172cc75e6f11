import { disc, flat, line, type Markup, type Point, pen, poly, shape, tube } from '../../../../src/pen/pen.ts';
import { nearer } from './perspective.ts';

interface Flight {
  readonly eye: Point;
  /** Foot of the first step, on the side turned to us. */
  readonly foot: Point;
  readonly steps: number;
  readonly rise: number;
  readonly run: number;
  /** From the side turned to us to the wall behind. */
  readonly width: number;
  readonly wood: string;
  readonly tread: string;
  readonly riser: string;
}

/** A flight of stairs that climbs to the right, with its wooden string, iron balusters and handrail. */
export function flight({ eye, foot: [x, y], steps, rise, run, width, wood, tread, riser }: Flight): Markup {
  const back = (point: Point): Point => nearer(eye, point, -width);
  let treads = '';
  let risers = '';
  let string = pen`M${x} ${y}`;
  let balusters = '';
  const stairs: Markup[] = [];
  for (let step = 0; step < steps; step++) {
    const [left, low] = [x + step * run, y - step * rise];
    const high = low - rise;
    risers = poly([[left, low], [left, high], back([left, high]), back([left, low])], true);
    treads = poly([[left, high], [left + run, high], back([left + run, high]), back([left, high])], true);
    stairs.push(shape(risers, riser, 2) + shape(treads, tread, 2));
    string += pen`v${-rise}h${run}`;
    balusters += pen`M${left + run * 0.5} ${high}v-118`;
  }
  const end: Point = [x + steps * run, y - steps * rise];
  const rail = pen`M${x - 14} ${y - rise - 112}q10 2 18-12L${end[0]} ${end[1] - 124}`;
  return (
    stairs.join('') +
    shape(`${string}V${y}z`, wood) +
    flat(pen`M${x + 26} ${y - 2}L${end[0]} ${end[1] + rise + 22}V${y - 2}z`, tread) +
    line(pen`M${x + 22} ${y - 2}L${end[0]} ${end[1] + rise + 18}`, 2) +
    line(balusters, 4) +
    shape(pen`M${x - 10} ${y}v-128h16v128z`, wood) +
    tube(rail, 9, '#8a4a2e') +
    disc(x - 2, y - 138, 10, '#d9b45a')
  );
}
