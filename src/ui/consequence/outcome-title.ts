import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { Verdict } from '../../lesson/lesson.ts';
import type { Saving } from '../../session/view.ts';
import type { Strings } from '../../strings/strings.ts';
import { isToldAtOnce } from '../told-at-once.ts';

/** Where nothing keeps an answer, it is not said to be recorded: the line below the scene says so too. */
const isKept = (saving: Saving): boolean => saving !== 'untracked' && saving !== 'not_recorded';

/** What heads that which followed from an answer: its verdict or, while that waits, that it was given. */
export function outcomeTitle(
  lesson: Pick<CompiledLesson, 'options'>,
  verdict: Verdict,
  saving: Saving,
  { verdict: verdicts, consequence }: Strings,
): string {
  if (isToldAtOnce(lesson, verdict)) return verdicts[verdict];
  return isKept(saving) ? consequence.recorded : consequence.given;
}
