import { usePlayer } from '../player-context.ts';
import { useAnswer } from '../use-answer.ts';
import './validate.css';

interface ValidateProps {
  /** How far the answer is; said again when the button is used too soon. */
  readonly told: string;
  /** Null as long as it is unfinished. */
  readonly response: string | null;
}

/**
 * Keyboard and screen reader: the button stays reachable while the answer is unfinished and says why it does nothing,
 * which a disabled button could not.
 */
export function Validate({ told, response }: ValidateProps) {
  const { strings } = usePlayer();
  const answer = useAnswer();
  return (
    <div class="validate">
      <p id="how-far">{told}</p>
      <button
        type="button"
        class="button"
        aria-disabled={response === null}
        aria-describedby="how-far"
        {...answer(response, told)}
      >
        {strings.scene.validate}
      </button>
    </div>
  );
}
