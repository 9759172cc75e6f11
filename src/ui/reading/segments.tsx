import './segments.css';

interface SegmentsProps<T extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** One of a few values side by side: native radio buttons, so the arrow keys go from one to the next. */
export function Segments<T extends string | number>({ name, label, options, chosen, choose }: SegmentsProps<T>) {
  return (
    <fieldset class="setting">
      <legend>{label}</legend>
      <div class="segments">
        {options.map(({ value, text }) => (
          <label key={value} class="segment" data-value={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
