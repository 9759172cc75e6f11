import { usePlayer } from '../player-context.ts';
import { isToldAtOnce } from '../told-at-once.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './consequence.css';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûABCDEFGHIJKLMNOPQRSTUVÀÉ0123456789.,:;!?’()«»-';

/**
 * An outcome, laid out unseen while its question is read: fonts that the page has not used before and rules that matched
 * nothing yet cost some milliseconds each, which whoever answers would wait for.
 */
export function Rehearsal() {
  const { lesson } = usePlayer();
  const isTold = isToldAtOnce(lesson, 'good');
  return (
    <div class="rehearsal" aria-hidden="true">
      <section class="consequence" data-verdict={isTold ? 'good' : undefined}>
        <div class={isTold ? 'verdict' : 'given'}>
          {isTold && <VerdictMark verdict="good" isBlank />}
          {LETTERS}
        </div>
        <p class="happens">{LETTERS}</p>
      </section>
    </div>
  );
}
