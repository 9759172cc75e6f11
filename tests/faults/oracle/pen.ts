import type { Engine } from '../../../src/engine/engine.ts';
import type { Progress } from '../../../src/engine/progress.ts';
import { scoreOf } from '../../../src/engine/score.ts';
import type { SessionView } from '../../../src/session/view.ts';
import type { ServerAttempt } from '../world/server.ts';
import { extend, type Line } from './line.ts';
import { marksOfGiven, type Sheet } from './sheet.ts';

/** What one page has in hand: the line that the learner goes on with there. */
export interface Pen {
  line: Line;
  /** Whether an LMS records what is done here. */
  isTracked: boolean;
  /** Whether the session has started, so that the screen shows what it goes on from. */
  isStarted: boolean;
  /** Faults that struck this page: the LMS lied, refused for good, or was read wrongly at launch, element by element. */
  wasDeceived: boolean;
  wasRefusedForGood: boolean;
  readonly misread: Set<string>;
  /** Whether the LMS held a final status when the page was opened. */
  wasOver: boolean;
  /** Whether the last suspend data was cut: what was whole before may be put back. */
  wasCut: boolean;
  /** What the session offers, from its start on: the device may be wiped meanwhile. */
  offered: Line | null;
  /** Written while the session was starting. */
  readonly unread: { readonly text: string; readonly where: string }[];
}

/** What the line becomes when a counted run moves on to `next`; the same line where nothing was done that counts. */
export function advanceLine(
  { line }: Pen,
  attempt: ServerAttempt,
  engine: Engine,
  next: Progress,
  { score }: Pick<SessionView, 'score'>,
): Line {
  const marks = marksOfGiven(next.given);
  const { finished, current } = line.sheet;
  if (!engine.hasEnded(next)) {
    return marks.join() === current.join() ? line : extend(line, attempt, { finished, current: marks }, 1);
  }
  const { raw } = scoreOf(engine.lesson, next, score.masteryScore);
  const isBetter = !finished || raw > finished.raw;
  const sheet: Sheet = { finished: isBetter ? { raw, answers: marks } : finished, current: [] };
  return extend(line, attempt, sheet, 0);
}
