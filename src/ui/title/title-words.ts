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
  const notice = noticeOf(view, strings);
  if (view.link === 'stale') return { button: '', place: '', notice };
  if (view.mode === 'review') return { button: title.reread, place: '', notice };
  if (!view.resumed) return { button: title.start, place: '', notice };
  if (engine.hasEnded(view.progress)) return { button: title.seeDebrief, place: '', notice };
  const { current, total } = countProgress(engine.lesson, view.progress, engine.sceneAt(view.progress));
  return { button: title.resume, place: fill(title.resumeAt, { n: current, total }), notice };
}
