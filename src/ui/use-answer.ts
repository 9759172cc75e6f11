import { usePlayer, useView } from './player-context.ts';

/** Of a button that gives an answer. */
interface AnswerProps {
  readonly onPointerDown: () => void;
  readonly onClick: (event: Event) => void;
}

/**
 * Makes the props of a button that gives an answer, or that says how far the answer is as long as it is null. A finger
 * stays on the glass for a tenth of a second or so: what follows is drawn out of sight meanwhile, and shown when it lifts.
 */
export function useAnswer(): (response: string | null, told?: string) => AnswerProps {
  const { engine, actions, announce, press, firstFrame } = usePlayer();
  const { progress } = useView();
  return (response, told = '') => ({
    onPointerDown: () => {
      const next = response === null ? null : engine.advance(progress, { type: 'answer', response });
      if (next) firstFrame.current?.prepare(next);
    },
    onClick: (event) => {
      if (response === null) announce(told);
      else press(event, () => actions.answer(response));
    },
  });
}
