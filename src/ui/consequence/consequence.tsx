import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Scene } from '../../kinds/index.ts';
import type { Outcome } from '../../lesson/lesson.ts';
import { outcomeUnitId } from '../../narration/units.ts';
import { heardAs } from '../narration/heard-on-screen.ts';
import { Listened } from '../narration/listened.tsx';
import { usePlayer, useView } from '../player-context.ts';
import { Headline } from '../text/headline.tsx';
import { Prose } from '../text/prose.tsx';
import { revealTop } from '../text/reveal-top.ts';
import { plainText } from '../text/rich-text.tsx';
import { useWording } from '../text/use-wording.ts';
import { isToldAtOnce } from '../told-at-once.ts';
import { useFirstFrame } from '../use-first-frame.ts';
import { outcomeTitle } from './outcome-title.ts';
import { Reasons } from './reasons.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import './consequence.css';

const LETTERS = 'abcdefghijlmnopqrstuvxyzàçéèêABCDEILMNOPRSTÀ0123456789.,:!?’()«»';

/** Beside a picture an outcome is centred, and what came in a second frame would move what the first has shown. */
const isInOneColumn = (): boolean => document.documentElement.dataset.room === 'narrow';

/** What will stand above an outcome, in CSS pixels: the picture, without what is said in it. */
function heightAbove({ previousElementSibling: above }: Element): number {
  return (above?.querySelector('.pictured') ?? above)?.getBoundingClientRect().height ?? 0;
}

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
 * nothing yet cost some milliseconds each, which whoever answers would wait for. A finger that lands on an answer has its
 * outcome drawn beside the page, and the first frame after the answer only moves it in. It has the verdict and what
 * happens, both in words; their places are those of the frame after, which has the rest.
 */
export function Consequence({ scene, outcome, clear, isLed }: ConsequenceProps) {
  const { lesson, engine, strings, announce } = usePlayer();
  const view = useView();
  const section = useRef<HTMLElement>(null);
  const coming = useFirstFrame((next) => isInOneColumn() && outcome === null && engine.outcomeAt(next) !== null);
  const next = coming?.next ?? null;
  const foretold = useWording(coming && engine.outcomeAt(coming.progress));
  const known = outcome ?? foretold;
  const isSeen = outcome !== null || next !== null;
  const { progress } = coming ?? view;
  const { saving } = next ?? view;
  const verdict = known?.verdict ?? 'good';
  const isTold = isToldAtOnce(lesson, verdict);
  const title = known ? outcomeTitle(lesson, verdict, saving, strings) : LETTERS;
  const happens = known?.consequence ?? LETTERS;
  const heard = outcomeUnitId(scene, lesson.states[progress.state]?.outcome ?? '');
  const screen = outcome && progress.state;
  useLayoutEffect(() => {
    if (!coming) return;
    if (next) clear();
    section.current!.style.top = `${heightAbove(section.current!)}px`;
    if (next) revealTop(window);
  }, [coming]);
  useEffect(() => {
    if (outcome) announce(`${title}. ${plainText(happens)}`);
  }, [screen]);
  return (
    <section
      ref={section}
      class={`consequence ${isSeen ? 'entering' : known ? 'is-aside' : 'is-unseen'}`}
      data-verdict={isTold ? verdict : undefined}
      inert={!outcome}
      aria-hidden={outcome ? undefined : true}
    >
      <Headline class={isTold ? 'verdict' : 'given'} of={screen}>
        {isTold && <VerdictMark verdict={verdict} isBlank={!outcome} />}
        {title}
      </Headline>
      <Listened isBlank={!outcome}>
        <Prose as="p" class="happens" text={happens} {...(isSeen && { heard: heardAs(heard) })} isExplained />
      </Listened>
      {outcome && <Reasons scene={scene} outcome={outcome} heard={heard} isLed={isLed} />}
    </section>
  );
}
