import { useState } from 'preact/hooks';
import { attestation, type Followed } from '../../sheets/attestation.ts';

interface AttestationFormProps {
  readonly followed: readonly Required<Followed>[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

const withoutScore = ({ score: _, ...lesson }: Required<Followed>): Followed => lesson;

/** Asks for a name, which nothing keeps, and shows the attestation as it will be printed. */
export function AttestationForm({ followed, today }: AttestationFormProps) {
  const [name, setName] = useState('');
  const [hasScore, setHasScore] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const shown = followed.filter(({ title }) => !left.has(title));
  const lessons = hasScore ? shown : shown.map(withoutScore);
  const toggle = (title: string) => {
    const others = new Set(left);
    if (!others.delete(title)) others.add(title);
    setLeft(others);
  };
  const sheet = attestation({ ...(name.trim() !== '' && { name: name.trim() }), lessons, today });
  return (
    <>
      <form class="print-bar attestation-form" onSubmit={(event) => event.preventDefault()}>
        {followed.length === 0 && (
          <p>
            Aucune leçon terminée n’est gardée sur cet appareil pour le surnom choisi. Jouez une leçon jusqu’à sa fin,
            ou imprimez cette page et remplissez-la à la main.
          </p>
        )}
        <label>
          Nom et prénom (imprimés, jamais gardés)
          <input
            type="text"
            value={name}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {followed.length > 0 && (
          <fieldset>
            <legend>Ce qui est imprimé</legend>
            {followed.map(({ title }) => (
              <label key={title}>
                <input type="checkbox" checked={!left.has(title)} onChange={() => toggle(title)} /> {title}
              </label>
            ))}
            <label>
              <input
                type="checkbox"
                checked={hasScore}
                onChange={(event) => setHasScore(event.currentTarget.checked)}
              />{' '}
              avec le score
            </label>
          </fieldset>
        )}
        <button type="button" class="button" onClick={() => print()}>
          Imprimer mon attestation
        </button>
      </form>
      {/* The sheet escapes every text that it holds. */}
      <div dangerouslySetInnerHTML={{ __html: sheet.html }} />
    </>
  );
}
