import type { VerdictCounts } from '../../results/decisions.ts';
import { counted, percent } from './words.ts';

/** The verdicts in words, the best first; the last is of reports that give results without answers. */
export const VERDICTS = [
  { verdict: 'good', one: 'bonne', several: 'bonnes' },
  { verdict: 'acceptable', one: 'acceptable', several: 'acceptables' },
  { verdict: 'wrong', one: 'fausse', several: 'fausses' },
  { verdict: 'fatal', one: 'dangereuse', several: 'dangereuses' },
  { verdict: 'wrongOrFatal', one: 'fausse ou dangereuse', several: 'fausses ou dangereuses' },
] as const;

/** « 3 bonnes, 2 fausses » */
export const verdictWords = (counts: VerdictCounts): string =>
  VERDICTS.flatMap(({ verdict, one, several }) =>
    counts[verdict] > 0 ? counted(counts[verdict], one, several) : [],
  ).join(', ');

/** A band whose pieces are the shares of the verdicts; the words beside it say the same. */
export function VerdictBar({ counts, answered }: { readonly counts: VerdictCounts; readonly answered: number }) {
  let from = 0;
  const pieces = VERDICTS.flatMap(({ verdict }) => {
    const width = answered === 0 ? 0 : (100 * counts[verdict]) / answered;
    if (width === 0) return [];
    const x = from;
    from += width;
    return { verdict, x, width };
  });
  return (
    <svg class="verdict-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {pieces.map(({ verdict, x, width }) => (
        <rect key={verdict} class={`is-${verdict}`} x={x} width={width} y={0} height={10} />
      ))}
      {pieces.slice(1).map(({ verdict, x }) => (
        <rect key={verdict} class="gap" x={x - 0.3} width={0.6} y={0} height={10} />
      ))}
    </svg>
  );
}

/** A share in its cell: « 64 % ». */
export const Percent = ({ part, whole }: { readonly part: number; readonly whole: number }) => (
  <td>{whole === 0 ? '–' : `${percent(part, whole)}\u00a0%`}</td>
);
