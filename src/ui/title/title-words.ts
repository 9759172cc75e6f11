import type { Engine } from '../../engine/engine.ts';
import type { SessionView } from '../../session/view.ts';
import { fill } from '../../strings/fill.ts';
import type { Strings } from '../../strings/strings.ts';
import { isUnreadable } from '../is-unreadable.ts';
import { countProgress } from '../progress-count.ts';

/** What the title screen says once the session is known. */
export interface TitleWords {
  /** Empty when the lesson cannot begin. */
  readonly button: string;
  /** Where the learner was; empty at a first launch. */
  readonly place: string;
  /** What the learner must know before playing, the most important first. */
  readonly notices: readonly string[];
  /** Who sees what. */
  readonly recorded: string;
}

/** What became of earlier answers; empty when that needs no words. */
function heldNotice({ held, mode, resumed, offer }: SessionView, { notice, review }: Strings): string {
  if (held === 'newer') return notice.newer;
  if (mode === 'review') return isUnreadable(held) ? review.unreadable : '';
  // Answers taken up from this device make up for those that could not be read.
  return held === 'read' || (isUnreadable(held) && (resumed || offer)) ? '' : notice[held];
}

function modeNotice({ link, mode, counts, isCredited, replay, held, score }: SessionView, { notice }: Strings): string {
  if (mode === 'review') return isUnreadable(held) ? '' : notice.review;
  if (link === 'none') return notice.untracked;
  if (mode === 'browse') return notice.browse;
  // That a newer player is needed already says that nothing counts.
  if (held === 'newer') return '';
  if (replay === 'training') return score.passed ? notice.training : notice.over;
  return counts && isCredited ? '' : notice.notCredited;
}

function noticesOf(view: SessionView, strings: Strings): readonly string[] {
  const { link } = view;
  if (link === 'stale' || link === 'second') return [strings.notice[link]];
  return [heldNotice(view, strings), modeNotice(view, strings)].filter((sentence) => sentence !== '');
}

function recordedOf({ link, saving, resumed }: SessionView, { title }: Strings): string {
  if (link !== 'none') return title.recorded;
  return saving === 'untracked' && !resumed ? title.recordedForNow : title.recordedNowhere;
}

export function titleWords(view: SessionView, engine: Engine, strings: Strings): TitleWords {
  const { title } = strings;
  const always = { notices: noticesOf(view, strings), recorded: recordedOf(view, strings) };
  if (view.link === 'stale' || view.link === 'second' || view.offer) return { ...always, button: '', place: '' };
  if (view.mode === 'review') return { ...always, button: title.reread, place: '' };
  if (!view.resumed) return { ...always, button: title.start, place: '' };
  if (engine.hasEnded(view.progress)) return { ...always, button: title.seeDebrief, place: '' };
  const { current, total } = countProgress(engine.lesson, view.progress, engine.sceneAt(view.progress));
  return { ...always, button: title.resume, place: fill(title.resumeAt, { n: current, total }) };
}
