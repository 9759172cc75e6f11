import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePlayer } from '../player-context.ts';

interface LeaveActionProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A button that leaves the lesson. What is due is sent first, which may take some seconds: it says so meanwhile. */
export function LeaveAction({ class: name, children }: LeaveActionProps) {
  const { strings, actions, press } = usePlayer();
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    setLeaving(true);
    actions.leave();
  };
  return (
    <button type="button" class={name} aria-disabled={isLeaving} onClick={(event) => press(event, leave)}>
      {isLeaving ? strings.saving.sending : children}
    </button>
  );
}
