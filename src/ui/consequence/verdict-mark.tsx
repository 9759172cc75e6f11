import type { Verdict } from '../../lesson/lesson.ts';
import './verdict-mark.css';

/** Four shapes that differ without their colours: a disc, half a diamond, a square, a burst. */
const SHAPES: Readonly<Record<Verdict, { readonly outline: string; readonly sign: string }>> = {
  good: { outline: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z', sign: 'M7.2 12.4l3.3 3.3 6.3-7' },
  acceptable: { outline: 'M12 1.5L22.5 12 12 22.5 1.5 12z', sign: 'M12 7v10M7 12h10' },
  wrong: { outline: 'M3 3h18v18H3z', sign: 'M8 8l8 8M16 8l-8 8' },
  fatal: {
    outline:
      'M12 .8l2.6 4.3 4.6-2-.6 5 4.8 1.4-3.5 3.6 2.9 4.1-5 .5-.4 5-4.2-2.7-3.6 3.5-1.8-4.7-4.9.9 1.4-4.8-4.4-2.4 4-3-1.6-4.7 5 .6z',
    sign: 'M12 7.2v6M12 16.6v.2',
  },
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Takes its place, and is drawn in a later frame. */
  readonly isBlank?: boolean;
}

/** Says nothing to a screen reader: a word always stands beside it. */
export function VerdictMark({ verdict, isBlank }: VerdictMarkProps) {
  if (isBlank) return <span class="mark" />;
  const { outline, sign } = SHAPES[verdict];
  return (
    <svg class="mark" data-mark={verdict} viewBox="-1 -1 26 26" aria-hidden="true" focusable="false">
      <path class="mark-outline" d={outline} />
      <path class="mark-sign" d={sign} />
    </svg>
  );
}
