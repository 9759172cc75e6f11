import type { Point } from '../../gas/course.ts';
import { LIE, LSE } from '../../gas/scale.ts';
import { usePlayer } from '../player-context.ts';
import { shareWords } from './gas-words.ts';
import './gas-chart.css';

interface GasChartProps {
  readonly points: readonly Point[];
  /** Top of the chart, in hundredths of a percent of the volume. */
  readonly top: number;
  readonly label: string;
  /** Words below the time axis, evenly spread. */
  readonly times: readonly string[];
  /** Marks each point. */
  readonly isMarked?: boolean;
}

/** Size of the drawing that is stretched to the chart. */
const SIDE = 1000;

/** The curve of a course, with the limits that it does not or does reach. Lengths are percents: text keeps its size. */
export function GasChart({ points, top, label, times, isMarked }: GasChartProps) {
  const { strings } = usePlayer();
  const { gas } = strings;
  const end = Math.max(1, points.at(-1)?.seconds ?? 0);
  const from = (hundredths: number) => 1 - Math.min(1, hundredths / top);
  const path = points
    .map(({ seconds, hundredths }) => `${Math.round((SIDE * seconds) / end)} ${Math.round(SIDE * from(hundredths))}`)
    .join('L');
  const limits = [
    { name: gas.lieName, at: LIE },
    { name: gas.lseName, at: LSE },
  ].filter(({ at }) => at < top);
  return (
    <div class="gas-chart">
      <svg role="img" aria-label={label}>
        <rect class="gas-zone" width="100%" y={`${100 * from(LSE)}%`} height={`${100 * (from(LIE) - from(LSE))}%`} />
        <text x="6" y={`${100 * from(LSE)}%`} dy="1.2em">
          {gas.zone}
        </text>
        {limits.map(({ name, at }) => (
          <g key={name}>
            <line x2="100%" y1={`${100 * from(at)}%`} y2={`${100 * from(at)}%`} />
            <text x="99%" y={`${100 * from(at)}%`} dy={at === LIE ? '1.2em' : '-0.4em'} text-anchor="end">
              {name} {shareWords(strings, at)}
            </text>
          </g>
        ))}
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={`M${path}`} vector-effect="non-scaling-stroke" />
        </svg>
        {isMarked &&
          points.map(({ seconds, hundredths }, index) => (
            <circle key={index} cx={`${(100 * seconds) / end}%`} cy={`${100 * from(hundredths)}%`} r="6" />
          ))}
      </svg>
      <div class="gas-times" aria-hidden="true">
        {times.map((time) => (
          <span key={time}>{time}</span>
        ))}
      </div>
    </div>
  );
}
