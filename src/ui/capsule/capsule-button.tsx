import './capsule.css';

const ICONS = {
  play: 'M7 4l13 8-13 8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  back: 'M19 5v14L9 12zM5 5v14',
  on: 'M5 5v14l10-7zM19 5v14',
} as const;

interface CapsuleButtonProps {
  readonly icon: keyof typeof ICONS;
  readonly name: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

/** A round button with a sign; one that has nothing to do stays where it is, so that the focus is not lost. */
export function CapsuleButton({ icon, name, isOff = false, onClick }: CapsuleButtonProps) {
  return (
    <button type="button" class={`capsule-button is-${icon}`} aria-disabled={isOff} onClick={() => isOff || onClick()}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={ICONS[icon]} />
      </svg>
      <span class="unseen">{name}</span>
    </button>
  );
}
