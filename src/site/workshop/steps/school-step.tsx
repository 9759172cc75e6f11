import { mendTypography } from '../../../check/mend-typography.ts';
import { SCHOOL_FIELDS, type SchoolField } from '../model/draft.ts';
import { cardFieldId, type DraftMistake, isPublicNumber } from '../model/mistakes.ts';
import { SCHOOL_WORDS } from '../model/school-words.ts';
import type { Desk } from '../model/use-desk.ts';
import { Field, type Note, Step } from '../parts.tsx';

const MOST_CARDS = 8;

const notesAt = (mistakes: readonly DraftMistake[], id: string): readonly Note[] =>
  mistakes.filter(({ field }) => field === id).map(({ message }) => ({ kind: 'error', text: message }));

const caution = (field: SchoolField, typed: string): readonly Note[] =>
  field === 'emergencyNumber' && isPublicNumber(typed)
    ? [
        {
          kind: 'warning',
          text: 'Les numéros de secours sont déjà dans les leçons. Ici, donnez seulement un numéro propre à l’établissement.',
        },
      ]
    : [];

function Cards({
  desk: { draft, change, settle },
  mistakes,
}: {
  readonly desk: Desk;
  readonly mistakes: readonly DraftMistake[];
}) {
  const { cards } = draft;
  const edit = (index: number, part: 'title' | 'text', text: string) =>
    change(cardFieldId(index, part), {
      cards: cards.map((card, place) => (place === index ? { ...card, [part]: text } : card)),
    });
  const leave = (index: number, part: 'title' | 'text') => {
    edit(index, part, mendTypography(cards[index]?.[part] ?? ''));
    settle();
  };
  const move = (index: number, by: -1 | 1) => {
    const moved = [...cards];
    const [card] = moved.splice(index, 1);
    moved.splice(index + by, 0, card!);
    change(null, { cards: moved });
  };
  return (
    <div class="school-cards">
      <h3>Vos consignes</h3>
      <p class="help">Montrées dans le bilan de chaque leçon et sur les fiches. Huit au plus.</p>
      <ol class="card-list">
        {cards.map(({ title, text }, index) => (
          <li key={index}>
            <Field
              id={cardFieldId(index, 'title')}
              label={`Titre de la consigne ${index + 1}`}
              example="Atelier soudure"
              value={title}
              most={80}
              notes={notesAt(mistakes, cardFieldId(index, 'title'))}
              onInput={(typed) => edit(index, 'title', typed)}
              onLeave={() => leave(index, 'title')}
            />
            <Field
              id={cardFieldId(index, 'text')}
              label={`Consigne ${index + 1}`}
              example="Fermer l’arrivée de gaz du poste avant de sortir."
              value={text}
              most={400}
              rows={3}
              notes={notesAt(mistakes, cardFieldId(index, 'text'))}
              onInput={(typed) => edit(index, 'text', typed)}
              onLeave={() => leave(index, 'text')}
            />
            <p class="row">
              <button type="button" class="button is-quiet" disabled={index === 0} onClick={() => move(index, -1)}>
                Monter<span class="unseen"> la consigne {index + 1}</span>
              </button>
              <button
                type="button"
                class="button is-quiet"
                disabled={index === cards.length - 1}
                onClick={() => move(index, 1)}
              >
                Descendre<span class="unseen"> la consigne {index + 1}</span>
              </button>
              <button
                type="button"
                class="button is-quiet"
                onClick={() => change(null, { cards: cards.filter((_, place) => place !== index) })}
              >
                Retirer<span class="unseen"> la consigne {index + 1}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {cards.length < MOST_CARDS && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => {
            change(null, { cards: [...cards, { title: '', text: '' }] });
            requestAnimationFrame(() => document.getElementById(cardFieldId(cards.length, 'title'))?.focus());
          }}
        >
          Ajouter une consigne
        </button>
      )}
    </div>
  );
}

/** What only the school knows. */
export function SchoolStep({ desk, mistakes }: { readonly desk: Desk; readonly mistakes: readonly DraftMistake[] }) {
  const { draft, change, settle } = desk;
  const set = (field: SchoolField, text: string) => change(field, { school: { ...draft.school, [field]: text } });
  return (
    <Step id="etape-etablissement" title="3. Votre établissement">
      <p>
        Rien n’est obligatoire. Ces lignes se disent au bon endroit des leçons, à côté des règles et des numéros
        publics, qui ne changent pas.
      </p>
      <div class="columns">
        {SCHOOL_FIELDS.map((field) => (
          <Field
            key={field}
            id={`ecole-${field}`}
            {...SCHOOL_WORDS[field]}
            value={draft.school[field]}
            notes={caution(field, draft.school[field])}
            onInput={(text) => set(field, text)}
            onLeave={() => {
              set(field, mendTypography(draft.school[field]));
              settle();
            }}
          />
        ))}
      </div>
      <Cards desk={desk} mistakes={mistakes} />
    </Step>
  );
}
