import { useState } from 'preact/hooks';
import type { ReadingScene } from '../../../kinds/reading/scene.ts';
import { letterOfStep, valuesOf } from '../../../kinds/reading/steps.ts';
import { scaleUnitId } from '../../../narration/units.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { plainText } from '../../text/rich-text.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { AskProps } from '../kind-view.ts';
import { firstStep } from './first-step.ts';
import { numberWords, valueWords } from './value-words.ts';
import './dial.css';

/**
 * Keyboard and screen reader: a native slider that says its value with its unit, and a button on each side for who cannot
 * drag. The button that validates stays reachable before a value was set, and says why it does nothing.
 */
export function Dial({ scene }: AskProps<ReadingScene>) {
  const { strings, announce } = usePlayer();
  const answer = useAnswer();
  const [step, setStep] = useState(() => firstStep(scene));
  const [isSet, setIsSet] = useState(false);
  const { dial } = strings;
  const { scale } = scene;
  const values = valuesOf(scale);
  const last = values.length - 1;
  const words = isSet ? valueWords(strings, scale, values[step] ?? scale.min) : dial.unset;
  const set = (asked: number) => {
    setStep(Math.min(last, Math.max(0, asked)));
    setIsSet(true);
  };
  const nudge = (by: -1 | 1) => {
    const asked = step + by;
    set(asked);
    announce(valueWords(strings, scale, values[Math.min(last, Math.max(0, asked))] ?? scale.min));
  };
  const button = (by: -1 | 1, name: string, path: string) => (
    <button type="button" class="dial-step" aria-label={name} onClick={() => nudge(by)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div class="answers is-below entering">
      <div class="card dial">
        <Prose as="p" class="instruction" text={scale.label} heard={heardAs(scaleUnitId(scene.id))} />
        <p class="dial-value" data-set={isSet} aria-hidden="true">
          {isSet ? (
            <>
              <b>{numberWords(strings, values[step] ?? scale.min)}</b> {scale.unit}
            </>
          ) : (
            dial.unset
          )}
        </p>
        <div class="dial-row">
          {button(-1, dial.less, 'M5 12h14')}
          <input
            type="range"
            min={0}
            max={last}
            value={step}
            aria-label={plainText(scale.label)}
            aria-valuetext={words}
            onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
            onClick={({ currentTarget }) => set(currentTarget.valueAsNumber)}
          />
          {button(1, dial.more, 'M5 12h14M12 5v14')}
        </div>
        <p class="dial-ends" aria-hidden="true">
          <span>{numberWords(strings, scale.min)}</span>
          <span>{valueWords(strings, scale, scale.max)}</span>
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-disabled={!isSet}
        {...answer(isSet ? letterOfStep(step) : null, dial.unset)}
      >
        {strings.scene.validate}
      </button>
    </div>
  );
}
