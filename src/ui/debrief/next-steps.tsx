import { LeaveAction } from '../chrome/leave-action.tsx';
import { usePlayer, useView } from '../player-context.ts';
import './next-steps.css';

/** What can be done after an ending: play again when that means something, and finish. */
export function NextSteps({ onlyButtons = false }: { readonly onlyButtons?: boolean }) {
  const { strings, actions, press, onward: Onward } = usePlayer();
  const view = useView();
  const { debrief } = strings;
  const canRetryLater =
    view.link === 'open' && view.mode === 'normal' && view.saving !== 'not_recorded' && !view.score.passed;
  const notes = onlyButtons
    ? []
    : [
        ...(view.replay === 'counts' ? [debrief.replayCountsNote] : []),
        ...(view.replay === 'training' ? [debrief.replayTrainingNote] : []),
        ...(canRetryLater ? [debrief.newAttempt] : []),
      ];
  return (
    <div class="next-steps">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div class="next-buttons">
        {Onward && view.score.passed && <Onward />}
        {view.replay !== 'none' && (
          <button
            type="button"
            class={view.replay === 'counts' ? 'button' : 'button is-quiet'}
            onClick={(event) => press(event, actions.replay)}
          >
            {view.replay === 'counts' ? debrief.replayCounts : debrief.replayTraining}
          </button>
        )}
        {Onward && !view.score.passed && <Onward />}
        <LeaveAction class={Onward || view.replay === 'counts' ? 'button is-quiet' : 'button'}>
          {debrief.finish}
        </LeaveAction>
      </div>
    </div>
  );
}
