import type { Engine } from '../../engine/engine.ts';
import type { SessionView } from '../../session/view.ts';
import { fill } from '../../strings/fill.ts';
import type { Strings } from '../../strings/strings.ts';
import { countProgress } from '../progress-count.ts';

/** What the title screen says once the session is known. */
export interface TitleWords {
  /** Empty when the lesson cannot begin. */
  readonly button: string;
  /** Where the learner was; empty at a first launch. */
  readonly place: string;
  /** What the learner must know before playing; empty when there is nothing to say. */
  readonly notice: string;
  /** Who sees what. */
  readonly recorded: string;
}

function noticeOf({ link, mode, counts, replay }: SessionView, { notice }: Strings): string {
  if (link === 'stale') return notice.stale;
  if (mode === 'review') return notice.review;
  if (link === 'none') return notice.untracked;
  if (mode === 'browse') return notice.browse;
  if (replay === 'training') return notice.training;
  return counts ? '' : notice.notCredited;
}

export function titleWords(view: SessionView, engine: Engine, strings: Strings): TitleWords {
  const { title } = strings;
  const always = {
    notice: noticeOf(view, strings),
    recorded: view.link === 'none' ? title.recordedNowhere : title.recorded,
  };
  if (view.link === 'stale') return { ...always, button: '', place: '' };
  if (view.mode === 'review') return { ...always, button: title.reread, place: '' };
  if (!view.resumed) return { ...always, button: title.start, place: '' };
  if (engine.hasEnded(view.progress)) return { ...always, button: title.seeDebrief, place: '' };
  const { current, total } = countProgress(engine.lesson, view.progress, engine.sceneAt(view.progress));
  return { ...always, button: title.resume, place: fill(title.resumeAt, { n: current, total }) };
}
