import { useEffect } from 'preact/hooks';
import { isDecision, type Scene } from '../../kinds/index.ts';
import type { Outcome } from '../../lesson/lesson.ts';
import { outcomeUnitId } from '../../narration/units.ts';
import { answerShown } from '../answer-shown.ts';
import { GasPanel } from '../gas/gas-panel.tsx';
import { heardAs } from '../narration/heard-on-screen.ts';
import { Listened } from '../narration/listened.tsx';
import { usePlayer, useView } from '../player-context.ts';
import { correctedOf } from '../scenes/all-decisions.ts';
import { SchoolNote } from '../school/school-note.tsx';
import { Headline } from '../text/headline.tsx';
import { Prose } from '../text/prose.tsx';
import { plainText } from '../text/rich-text.tsx';
import { isAssessment, isToldAtOnce } from '../told-at-once.ts';
import { Facts } from './facts.tsx';
import { outcomeTitle } from './outcome-title.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './consequence.css';

interface ConsequenceProps {
  readonly scene: Scene;
  readonly outcome: Outcome;
  /** False in the first frame, which has time for the verdict and what happens, both in words. */
  readonly isWhole: boolean;
  /** Whether somebody leads a class through it: they have buttons of their own, and all read the sources. */
  readonly isLed: boolean;
}

/**
 * What followed from the answer and why, then the one button, since there is one thing to do: a phone shows so much at
 * once. Figures and sources come below it. In an assessment the story goes on, and only a fatal answer is told to be one.
 */
export function Consequence({ scene, outcome, isWhole, isLed }: ConsequenceProps) {
  const { lesson, strings, actions, announce, press } = usePlayer();
  const view = useView();
  const { verdict, consequence, feedback } = outcome;
  const isTold = isToldAtOnce(lesson, verdict);
  const isWaiting = isAssessment(lesson);
  const title = outcomeTitle(lesson, verdict, view.saving, strings);
  useEffect(() => announce(`${title}. ${plainText(consequence)}`), []);
  if (!isDecision(scene)) return null;

  const heard = outcomeUnitId(scene, lesson.states[view.progress.state]?.outcome ?? '');
  const { gas, values } = view.progress;
  // A number beside a fatal act needs what makes it no permission.
  const aboutGas = gas && verdict === 'fatal' ? (lesson.simulation?.facts ?? []) : [];
  const facts = [...new Set([...(outcome.facts ?? scene.facts), ...aboutGas])];
  const Corrected = correctedOf(scene);
  return (
    <section class="consequence entering" data-verdict={isTold ? verdict : undefined}>
      {isTold ? (
        <Headline class="verdict">
          <VerdictMark verdict={verdict} isBlank={!isWhole} />
          {title}
        </Headline>
      ) : (
        <Headline class="given">{title}</Headline>
      )}
      <Listened isBlank={!isWhole}>
        <Prose as="p" class="happens" text={consequence} heard={heardAs(heard)} isExplained />
      </Listened>
      {isWhole && (
        <>
          {isTold && (
            <div class="why">
              <p>
                <b>{strings.consequence.why}</b>{' '}
                <Prose as="span" text={feedback} heard={heardAs(heard, 1)} isExplained />
              </p>
              <Corrected scene={scene} values={values} {...answerShown(view.progress, verdict)} />
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
      )}
    </section>
  );
}
