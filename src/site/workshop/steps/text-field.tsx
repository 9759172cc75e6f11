import { mendTypography } from '../../../check/mend-typography.ts';
import { ownTextNotes } from '../model/own-text-notes.ts';
import type { Checks } from '../model/use-checks.ts';
import type { Desk } from '../model/use-desk.ts';
import { Field } from '../parts.tsx';
import type { OwnText } from '../worker/messages.ts';

/** Id of the field of a text. */
export const textFieldId = (lesson: string, key: string): string => `texte-${lesson}-${key}`;

/** What every text's field needs to be changed. */
export interface Editing {
  readonly lesson: string;
  readonly desk: Desk;
  readonly checks: Checks;
}

/** A text, to be said otherwise; its author's words stay at hand. */
export function TextField({ text: { key, text, name }, lesson, desk, checks }: Editing & { readonly text: OwnText }) {
  const { draft, change, settle } = desk;
  const own = draft.texts[lesson]?.[key];
  const notes = own === undefined ? [] : ownTextNotes(checks[lesson]?.check, lesson, key);
  const put = (typed: string) => {
    const { [key]: _, ...others } = draft.texts[lesson] ?? {};
    const texts = typed === text ? others : { ...others, [key]: typed };
    change(`texte ${lesson} ${key}`, { texts: { ...draft.texts, [lesson]: texts } });
  };
  const id = textFieldId(lesson, key);
  return (
    <div class={own === undefined ? 'own-text' : 'own-text is-changed'}>
      <Field
        id={id}
        label={own === undefined ? name : `${name} – changé`}
        value={own ?? text}
        rows={Math.min(8, Math.max(1, Math.ceil((own ?? text).length / 60)))}
        notes={notes}
        onInput={put}
        onLeave={() => {
          if (own !== undefined) put(mendTypography(own));
          settle();
        }}
      />
      {own !== undefined && (
        <div class="before">
          <p class="help">Texte d’origine : {text}</p>
          <button
            type="button"
            class="button is-quiet"
            onClick={() => {
              settle();
              put(text);
              settle();
              document.getElementById(id)?.focus();
            }}
          >
            Revenir au texte d’origine
          </button>
        </div>
      )}
    </div>
  );
}
