import type { SessionView } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';
import { type Standing, savingWords } from './saving-words.ts';

/** What the last screen says. */
export interface LeftWords {
  readonly title: string;
  readonly text: string;
  /** Whether the learner has something to do. */
  readonly isTrouble: boolean;
}

/** Out of the browser's page cache, a page may find that its place is taken, or not know whether it is. */
export function leftWords(view: Standing & Pick<SessionView, 'link'>, strings: Strings): LeftWords {
  const { left, notice } = strings;
  if (view.link === 'second') return { title: left.titleTaken, text: notice.second, isTrouble: true };
  if (view.link === 'stale') return { title: left.titleStale, text: notice.stale, isTrouble: true };
  const { left: text, isTrouble } = savingWords(view, strings);
  return { title: isTrouble ? left.titleUnsent : left.title, text, isTrouble };
}
