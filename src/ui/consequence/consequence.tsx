import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Scene } from '../../kinds/index.ts';
import type { Outcome } from '../../lesson/lesson.ts';
import { outcomeUnitId } from '../../narration/units.ts';
import { heardAs } from '../narration/heard-on-screen.ts';
import { Listened } from '../narration/listened.tsx';
import { usePlayer, useView } from '../player-context.ts';
import { Headline } from '../text/headline.tsx';
import { Prose } from '../text/prose.tsx';
import { plainText } from '../text/rich-text.tsx';
import { useWording } from '../text/use-wording.ts';
import { isToldAtOnce } from '../told-at-once.ts';
import { useFirstFrame } from '../use-first-frame.ts';
import { outcomeTitle } from './outcome-title.ts';
import { Reasons } from './reasons.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import './consequence.css';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûABCDEFGHIJKLMNOPQRSTUVÀÉ0123456789.,:;!?’()«»-';

/** Beside a picture an outcome is centred, and what came in a second frame would move what the first has shown. */
const isInOneColumn = (): boolean => document.documentElement.dataset.room === 'narrow';

interface ConsequenceProps {
  readonly scene: Scene;
  /** Null while the question is read. */
  readonly outcome: Outcome | null;
  /** Takes away what was asked, for the first frame of the outcome. */
  readonly clear: () => void;
  /** Whether somebody leads a class through it: they have buttons of their own, and all read the sources. */
  readonly isLed: boolean;
}

/**
 * What followed from the answer and why. In an assessment the story goes on, and only a fatal answer is told to be one.
 *
 * It is laid out unseen while its question is read, since fonts that the page has not used before and rules that matched
 * nothing yet cost some milliseconds each, which whoever answers would wait for. The first frame after the answer has
 * time for the verdict and what happens, both in words; their places are those of the frame after, which has the rest.
 */
export function Consequence({ scene, outcome, clear, isLed }: ConsequenceProps) {
  const { lesson, engine, strings, announce } = usePlayer();
  const view = useView();
  const next = useFirstFrame(
    ({ progress }) => isInOneColumn() && outcome === null && engine.outcomeAt(progress) !== null,
  );
  const first = useWording(next && engine.outcomeAt(next.progress));
  const shown = outcome ?? first;
  const { saving, progress } = next ?? view;
  const verdict = shown?.verdict ?? 'good';
  const isTold = isToldAtOnce(lesson, verdict);
  const title = shown ? outcomeTitle(lesson, verdict, saving, strings) : LETTERS;
  const happens = shown?.consequence ?? LETTERS;
  const heard = outcomeUnitId(scene, lesson.states[progress.state]?.outcome ?? '');
  const screen = shown && progress.state;
  useLayoutEffect(() => {
    if (next) clear();
  }, [next]);
  useEffect(() => {
    if (shown) announce(`${title}. ${plainText(happens)}`);
  }, [screen]);
  return (
    <section
      class={shown ? 'consequence entering' : 'consequence is-unseen'}
      data-verdict={isTold ? verdict : undefined}
      aria-hidden={shown ? undefined : true}
    >
      <Headline class={isTold ? 'verdict' : 'given'} of={screen}>
        {isTold && <VerdictMark verdict={verdict} isBlank={!outcome} />}
        {title}
      </Headline>
      <Listened isBlank={!outcome}>
        <Prose as="p" class="happens" text={happens} {...(shown && { heard: heardAs(heard) })} isExplained />
      </Listened>
      {outcome && <Reasons scene={scene} outcome={outcome} heard={heard} isLed={isLed} />}
    </section>
  );
}
