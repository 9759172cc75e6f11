import { VerdictMark } from '../../ui/consequence/verdict-mark.tsx';
import { usePlayer, useView } from '../../ui/player-context.ts';
import { useClass } from './class-context.ts';
import { onwardsAt, type ShownBranch, shownBranches, take } from './shown-branches.ts';
import { words } from './words.ts';
import './driver.css';

const nameOf = ({ badge, verdict }: ShownBranch): string => badge ?? words.verdict[verdict];

/** The teacher's buttons: one step back, every consequence, and the branch that the class goes on with. */
export function Driver() {
  const { engine, press } = usePlayer();
  const session = useClass();
  const view = useView();
  const branches = shownBranches(engine, session);
  const onwards = onwardsAt(engine, session);
  const isShowing = engine.outcomeAt(view.progress) !== null;
  const asks = engine.offeredAt(view.progress) !== '';
  const isFatal = engine.outcomeAt(view.progress)?.verdict === 'fatal';
  const shown = branches.find((branch) => branch.isShown);

  const look = (branch: ShownBranch) => (
    <button
      key={branch.key}
      type="button"
      class="look"
      aria-label={`${words.look} : ${nameOf(branch)}${branch.isPlayed ? `, ${words.played}` : ''}`}
      aria-pressed={branch.isShown}
      onClick={(event) => press(event, () => session.send({ do: 'look', response: branch.response }))}
    >
      {(branch.isPlayed || branch.badge === undefined) && <VerdictMark verdict={branch.verdict} />}
      {nameOf(branch)}
      {branch.isOfClass && <small>{words.ofClass}</small>}
    </button>
  );
  const goOn = (branch: ShownBranch) => {
    const isNext = typeof onwards === 'object' && 'take' in onwards && onwards.take.key === branch.key;
    return (
      <button
        key={branch.key}
        type="button"
        class={isNext ? 'button' : 'button is-quiet'}
        aria-label={`${words.takes} : ${nameOf(branch)}`}
        onClick={(event) => press(event, () => take(engine, session, branch))}
      >
        {nameOf(branch)}
      </button>
    );
  };
  return (
    <section class="driver" aria-label={words.helpTitle}>
      <button
        type="button"
        class="button is-quiet driver-back"
        aria-label={words.back}
        onClick={(event) => press(event, session.undo)}
      >
        <span aria-hidden="true">←</span> {words.backShort}
      </button>
      {!isShowing && asks && (
        <p class="driver-hint">
          <b>{words.vote}</b> {branches.length === 0 && words.agree}
        </p>
      )}
      {branches.length > 0 && (
        <fieldset class="driver-group">
          <legend>{isShowing ? words.lookShort : words.look}</legend>
          {branches.map(look)}
        </fieldset>
      )}
      {isShowing && (
        <fieldset class="driver-group">
          <legend>{words.takes}</legend>
          {branches.filter(({ verdict }) => verdict !== 'fatal').map(goOn)}
          {isFatal && shown && (
            <button
              type="button"
              class="button is-quiet"
              onClick={(event) => press(event, () => take(engine, session, shown))}
            >
              {words.goBack}
            </button>
          )}
        </fieldset>
      )}
      {onwards === 'proceed' && (
        <button
          type="button"
          class="button driver-on"
          onClick={(event) => press(event, () => session.send({ do: 'go' }))}
        >
          {words.on} <span aria-hidden="true">→</span>
        </button>
      )}
      {onwards === 'end' && (
        <button type="button" class="button is-quiet driver-on" onClick={(event) => press(event, session.restart)}>
          {words.again}
        </button>
      )}
    </section>
  );
}
