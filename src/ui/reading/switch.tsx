interface SwitchProps {
  readonly label: string;
  /** What it changes, in a few words. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

/** One thing that is on or off: a native checkbox, and a line that can be tapped as a whole. */
export function Switch({ label, hint, isOn, turn }: SwitchProps) {
  return (
    <label class="setting switch">
      <input
        class="check"
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span>
        <b>{label}</b>
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  );
}
