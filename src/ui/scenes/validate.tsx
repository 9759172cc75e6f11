import { usePlayer } from '../player-context.ts';
import './validate.css';

interface ValidateProps {
  /** How far the answer is; said again when the button is used too soon. */
  readonly told: string;
  readonly isReady: boolean;
  readonly response: string;
}

/**
 * Keyboard and screen reader: the button stays reachable while the answer is unfinished and says why it does nothing,
 * which a disabled button could not.
 */
export function Validate({ told, isReady, response }: ValidateProps) {
  const { strings, actions, announce, press } = usePlayer();
  return (
    <div class="validate">
      <p id="how-far">{told}</p>
      <button
        type="button"
        class="button"
        aria-disabled={!isReady}
        aria-describedby="how-far"
        onClick={(event) => (isReady ? press(event, () => actions.answer(response)) : announce(told))}
      >
        {strings.scene.validate}
      </button>
    </div>
  );
}
