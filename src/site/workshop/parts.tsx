import type { ComponentChildren } from 'preact';

/** A step of the workshop, under its heading. */
export function Step({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="step" id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{title}</h2>
      {children}
    </section>
  );
}

export interface Note {
  readonly kind: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** What is to be said of a field, under it. */
export function Notes({ id, notes }: { readonly id: string; readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" id={id}>
      {notes.map(({ kind, text }) => (
        <li key={text} class={`note is-${kind}`}>
          {kind === 'error' && <strong>À corriger : </strong>}
          {kind === 'warning' && <strong>À noter : </strong>}
          {text}
        </li>
      ))}
    </ul>
  );
}

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly value: string;
  readonly most?: number;
  readonly rows?: number;
  readonly narrow?: boolean;
  readonly notes?: readonly Note[];
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

/** A labelled text field with its help, its example and what is to be said of it. */
export function Field(props: FieldProps) {
  const { id, label, help, example, value, most, rows, narrow, notes = [], onInput, onLeave } = props;
  const described = [...(help ? [`${id}-aide`] : []), ...(notes.length > 0 ? [`${id}-notes`] : [])].join(' ');
  const shared = {
    id,
    value,
    class: narrow ? 'is-narrow' : undefined,
    maxLength: most,
    placeholder: example === undefined ? undefined : `ex. : ${example}`,
    'aria-describedby': described || undefined,
    'aria-invalid': notes.some(({ kind }) => kind === 'error') || undefined,
    autocomplete: 'off',
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
    onBlur: onLeave,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p class="help" id={`${id}-aide`}>
          {help}
        </p>
      )}
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      <Notes id={`${id}-notes`} notes={notes} />
    </div>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
}

/** One of a few values, each explained. */
export function Choice<Value extends string>({
  name,
  legend,
  options,
  value,
  onChoose,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="pick">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>
            <strong>{option.label}</strong>
            {option.help && <span class="help">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A switch with its explanation. */
export function Tick({
  id,
  label,
  help,
  checked,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="pick" for={id}>
      <input type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <strong>{label}</strong>
        {help && <span class="help">{help}</span>}
      </span>
    </label>
  );
}
