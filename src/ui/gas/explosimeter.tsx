import { FULL_SCALE, LIE } from '../../gas/scale.ts';
import { fill } from '../../strings/fill.ts';
import { ExplainedText } from '../glossary/explained-text.tsx';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { lieWords, shareWords } from './gas-words.ts';
import { LieScale } from './lie-scale.tsx';
import './explosimeter.css';

interface ExplosimeterProps {
  /** What is measured, and where. */
  readonly label: string;
  /** In % of the LIE. */
  readonly percent: number;
}

/** A drawn explosimeter. A screen reader gets it as one image whose name says what it reads and on which scale. */
export function Explosimeter({ label, percent }: ExplosimeterProps) {
  const { strings } = usePlayer();
  const { gas } = strings;
  const isMeasured = percent <= FULL_SCALE;
  return (
    <figure class="meter">
      <figcaption>
        <Prose as="b" text={label} isExplained />
      </figcaption>
      <div
        class="meter-case"
        role="img"
        aria-label={fill(gas.instrument, { label, value: lieWords(strings, percent) })}
      >
        <span class={isMeasured ? 'meter-screen' : 'meter-screen is-beyond'}>
          {isMeasured ? (
            <>
              <b>{percent}</b> {gas.unit}
            </>
          ) : (
            <b>{gas.outOfRange}</b>
          )}
        </span>
        <span class="meter-scale">
          <LieScale percent={percent} />
          <span class="meter-marks">
            <span>0</span>
            <span>50</span>
            <span>100</span>
            <span>{gas.outOfRange}</span>
          </span>
        </span>
      </div>
      <p>
        <ExplainedText text={fill(gas.meaning, { lie: shareWords(strings, LIE) })} />
      </p>
    </figure>
  );
}
