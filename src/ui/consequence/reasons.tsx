import { isDecision, type Scene } from '../../kinds/index.ts';
import type { Outcome } from '../../lesson/lesson.ts';
import { answerShown } from '../answer-shown.ts';
import { GasPanel } from '../gas/gas-panel.tsx';
import { heardAs } from '../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../player-context.ts';
import { correctedOf } from '../scenes/all-decisions.ts';
import { SchoolNote } from '../school/school-note.tsx';
import { Prose } from '../text/prose.tsx';
import { isAssessment, isToldAtOnce } from '../told-at-once.ts';
import { Facts } from './facts.tsx';

interface ReasonsProps {
  readonly scene: Scene;
  readonly outcome: Outcome;
  /** The outcome's unit of narration. */
  readonly heard: string;
  /** Whether somebody leads a class through it: they have buttons of their own, and all read the sources. */
  readonly isLed: boolean;
}

/**
 * Why it happened, then the one button, since there is one thing to do: a phone shows so much at once. Figures and sources
 * come below it.
 */
export function Reasons({ scene, outcome, heard, isLed }: ReasonsProps) {
  const { lesson, strings, actions, press } = usePlayer();
  const { progress } = useView();
  const { verdict, feedback } = outcome;
  if (!isDecision(scene)) return null;
  const isWaiting = isAssessment(lesson);
  // A number beside a fatal act needs what makes it no permission.
  const aboutGas = progress.gas && verdict === 'fatal' ? (lesson.simulation?.facts ?? []) : [];
  const facts = [...new Set([...(outcome.facts ?? scene.facts), ...aboutGas])];
  const Corrected = correctedOf(scene);
  return (
    <>
      {isToldAtOnce(lesson, verdict) && (
        <div class="why">
          <p>
            <b>{strings.consequence.why}</b> <Prose as="span" text={feedback} heard={heardAs(heard, 1)} isExplained />
          </p>
          <Corrected scene={scene} values={progress.values} {...answerShown(progress, verdict)} />
        </div>
      )}
      {!isWaiting && verdict !== 'fatal' && <SchoolNote lines={scene.school} />}
      {!isLed && (
        <button type="button" class="button" onClick={(event) => press(event, actions.proceed)}>
          {verdict === 'fatal' ? strings.consequence.goBack : strings.consequence.continue}
        </button>
      )}
      {!isWaiting && <GasPanel verdict={verdict} />}
      {!isWaiting && facts.length > 0 && (
        <details open={isLed}>
          <summary>{strings.consequence.sources}</summary>
          <Facts ids={facts} />
        </details>
      )}
    </>
  );
}
