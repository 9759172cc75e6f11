import type { PlayEvent } from '../../../src/engine/progress.ts';
import { isDecision, playOf } from '../../../src/kinds/index.ts';
import type { Session } from '../../../src/session/view.ts';
import { judgeKept } from '../oracle/judge-kept.ts';
import { takenUpIn } from '../oracle/line.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { advanceLine } from '../oracle/pen.ts';
import { settle } from '../world/clock.ts';
import type { ServerAttempt } from '../world/server.ts';
import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';

/** What a learner does in one page, with the oracle noting it first. */
export interface Hand {
  readonly begin: () => void;
  /** Continues until something is asked or the run has ended; begins first. */
  readonly onwards: () => Promise<void>;
  readonly proceed: () => Promise<void>;
  /** Gives the answer that `pick` picks among all possible ones; false where nothing is asked. */
  readonly answer: (pick: number) => Promise<boolean>;
  readonly replay: () => Promise<void>;
  readonly decide: (accepts: boolean) => Promise<void>;
  readonly leave: () => void;
}

const MOST_STEPS = 60;

/** Where answers belong that no LMS records. */
const UNTRACKED: ServerAttempt = { id: 'untracked', store: new Map() };

/** Null for a page that is not there to be played: hidden, dead, or not started. */
export function handOf(world: World, { book, pen: penOf }: Oracle, tab: Tab): Hand | null {
  const found = tab.session();
  if (!found || tab.state() !== 'running' || !tab.isVisible()) return null;
  const session: Session = found;
  const { engine } = tab;
  const pen = penOf(tab);
  const guard = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      book.blame('uncaught', String(error));
    }
  };

  const act = async (event: PlayEvent, action: () => void): Promise<void> => {
    const view = session.view();
    const next = engine.advance(view.progress, event);
    if (!next || view.screen !== 'scene') return;
    if (event.type === 'answer') book.tally.answers += 1;
    const before = pen.line;
    if (view.counts) pen.line = advanceLine(pen, pen.isTracked ? tab.attempt : UNTRACKED, engine, next, view);
    guard(action);
    await settle();
    const after = session.view().progress;
    if (pen.line !== before) judgeKept(world, book, tab, pen, session);
    if (after.state !== next.state || after.given.length !== next.given.length) {
      book.blame('unplayable', `page ${tab.number} stays at ${after.state}, due was ${next.state}`);
    }
  };

  const mayBegin = () => {
    const { screen, offer, link } = session.view();
    return screen === 'title' && !offer && link !== 'second' && link !== 'stale';
  };

  const hand: Hand = {
    begin: () => {
      if (!mayBegin()) return;
      guard(session.actions.begin);
      if (session.view().screen !== 'scene') book.blame('unplayable', `page ${tab.number} does not begin`);
    },
    proceed: () => act({ type: 'continue' }, session.actions.proceed),
    onwards: async () => {
      await hand.decide(world.scenario.accepts);
      hand.begin();
      for (let step = 0; step < MOST_STEPS; step++) {
        const { progress, screen } = session.view();
        if (screen !== 'scene' || engine.offeredAt(progress) !== '' || engine.hasEnded(progress)) return;
        await hand.proceed();
      }
    },
    answer: async (pick) => {
      await hand.onwards();
      const { progress, screen } = session.view();
      const scene = engine.sceneAt(progress);
      const offered = engine.offeredAt(progress);
      if (screen !== 'scene' || offered === '' || !isDecision(scene)) return false;
      const answers = playOf(scene).answers(scene, offered);
      const { response } = answers[pick % answers.length]!;
      await act({ type: 'answer', response }, () => session.actions.answer(response));
      return true;
    },
    replay: async () => {
      const view = session.view();
      if (view.replay === 'none' || view.screen !== 'scene') return;
      if (view.replay === 'counts' && view.score.passed && pen.line.sheet.finished) {
        book.blame('wrongStatus', `page ${tab.number} counts another run after a pass`);
      }
      guard(session.actions.replay);
      await settle();
    },
    decide: async (accepts) => {
      const { offer, screen } = session.view();
      if (!offer || screen !== 'title') return;
      const { offered } = pen;
      if (!offered) return book.blame('wrongAttempt', `page ${tab.number} offers what nothing holds`);
      // Whatever is taken up is written at once: the line has to be known before.
      if (accepts) pen.line = takenUpIn(tab.attempt, offered);
      else book.decline(offered);
      guard(accepts ? session.actions.acceptOffer : session.actions.declineOffer);
      await settle();
      if (session.view().offer) book.blame('unplayable', `page ${tab.number} goes on offering`);
    },
    leave: () => guard(session.actions.leave),
  };
  return hand;
}
