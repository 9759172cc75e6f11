import { FULL_SCALE } from '../../gas/scale.ts';
import './lie-scale.css';

/** The part of the scale that lies below 100 % of the LIE, in percent of its width; the rest is out of range. */
const MEASURED = 70;

const TICKS = [0.25, 0.5, 0.75, 1];

/** A bar from 0 to 100 % of the LIE, and beyond it the range that nothing measures. Says nothing: words stand beside it. */
export function LieScale({ percent }: { readonly percent: number }) {
  const width = percent > FULL_SCALE ? 100 : (MEASURED * percent) / FULL_SCALE;
  return (
    <svg class="lie-scale" aria-hidden="true" focusable="false">
      <rect class="lie-beyond" x={`${MEASURED}%`} width={`${100 - MEASURED}%`} height="100%" />
      <rect class="lie-value" width={`${width}%`} height="100%" />
      {TICKS.map((part) => (
        <line
          key={part}
          x1={`${MEASURED * part}%`}
          x2={`${MEASURED * part}%`}
          y1={part === 1 ? '0' : '55%'}
          y2="100%"
        />
      ))}
    </svg>
  );
}
