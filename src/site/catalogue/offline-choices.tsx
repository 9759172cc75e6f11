import { useState } from 'preact/hooks';
import type { KeptSummary } from '../../pages/kept-files.ts';
import type { Kept } from '../offline/names.ts';
import { megabytes } from './megabytes.ts';

interface OfflineChoicesProps {
  readonly summary: KeptSummary | null;
  readonly kept: Kept | null;
  /** Bytes that an update would bring. Null when there is none. */
  readonly toFetch: number | null;
  readonly keep: (withVoices: boolean) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Where the browser offers to put the site beside its other apps. */
  readonly install: (() => void) | null;
}

/** What can be done about the site on this device, with the size of each before it is done. */
export function OfflineChoices({ summary, kept, toFetch, keep, remove, install }: OfflineChoicesProps) {
  const [withVoices, setWithVoices] = useState(false);
  const installing = install && (
    <button type="button" class="button is-quiet" onClick={install}>
      Ajouter à l’écran d’accueil
    </button>
  );
  if (kept) {
    return (
      <>
        <p>
          Les leçons se jouent sans réseau, {kept.withVoices ? 'avec les voix' : 'sans les voix enregistrées'}.
          {toFetch !== null && ` Une nouvelle version est en ligne : ${megabytes(toFetch)} à télécharger.`}
        </p>
        <div class="keep-buttons">
          {toFetch !== null && (
            <button type="button" class="button" onClick={() => keep(kept.withVoices)}>
              Mettre à jour
            </button>
          )}
          {!kept.withVoices && summary && toFetch === null && (
            <button type="button" class="button is-quiet" onClick={() => keep(true)}>
              Ajouter les voix ({megabytes(summary.voices)})
            </button>
          )}
          {installing}
          <button type="button" class="button is-quiet" onClick={remove}>
            Retirer
          </button>
        </div>
      </>
    );
  }
  if (!summary) return null;
  const size = summary.bytes + (withVoices ? summary.voices : 0);
  const choices = [
    { value: false, text: `Sans les voix : ${megabytes(summary.bytes)}` },
    { value: true, text: `Avec les voix : ${megabytes(summary.bytes + summary.voices)}` },
  ];
  return (
    <>
      <p>
        Pour jouer sans réseau : en stage, dans le bus, dans une salle sans wifi. Tu pourras le retirer en un geste.
      </p>
      <fieldset>
        <legend class="unseen">Quoi garder</legend>
        {choices.map(({ value, text }) => (
          <label key={text}>
            <input type="radio" name="voices" checked={withVoices === value} onChange={() => setWithVoices(value)} />
            {text}
          </label>
        ))}
      </fieldset>
      <div class="keep-buttons">
        <button type="button" class="button" onClick={() => keep(withVoices)}>
          Garder ({megabytes(size)})
        </button>
        {installing}
      </div>
    </>
  );
}
