import type { Launch } from '../tracking/tracker.ts';
import type { Attempt } from './next-report.ts';
import type { Outcome } from './saver.ts';
import type { Saving } from './view.ts';

interface Standing {
  readonly link: Launch['link'];
  /** Of the last write; null before the first. */
  readonly outcome: Outcome | null;
  readonly isSending: boolean;
  /** Whether this launch read every answer back from the LMS, and none was given since. */
  readonly isReadBack: boolean;
  /** Whether this launch may write results or the position. */
  readonly isWritten: boolean;
  readonly attempt: Attempt;
}

/** What the learner is told became of the answers. Never more than is known. */
export function savingOf({ link, outcome, isSending, isReadBack, isWritten, attempt }: Standing): Saving {
  if (link === 'none') return outcome === 'sent' ? 'on_device' : 'untracked';
  const { run, finished, counts } = attempt;
  const isFinished = run === finished?.run;
  if (!isWritten || !(counts || isFinished)) return isFinished && isReadBack ? 'recorded' : 'not_recorded';
  if (outcome === 'expired') return 'expired';
  if (run.progress.given.length === 0 && !finished) return 'idle';
  // A finished run has a status to be given, which its answers do not tell.
  if (isReadBack && !finished) return 'recorded';
  if (isSending) return 'sending';
  return outcome === null ? 'idle' : outcome === 'sent' ? 'sent' : 'unsent';
}
