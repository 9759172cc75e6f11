import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NICKNAME, nameOf } from '../../notebook/nickname.ts';
import { KEPT_DAYS, type Notebook, type Notebooks } from '../../notebook/notebooks.ts';

interface LearnerPanelProps {
  readonly notebooks: Notebooks;
  /** Called with what the cards are to tell. */
  readonly show: (notebook: Notebook) => void;
  /** How many lessons the site has. */
  readonly lessons: number;
}

/** What was erased, until something else is done. */
interface Erased {
  readonly of: string;
  readonly undo: () => void;
}

const called = (nickname: string): string => (nickname === '' ? 'sans pseudo' : nickname);

/** Who plays, and what this device remembers of it. */
export function LearnerPanel({ notebooks, show, lessons }: LearnerPanelProps) {
  const [, redraw] = useState(0);
  const [isChoosing, setChoosing] = useState(false);
  const [erased, setErased] = useState<Erased | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const change = useRef<HTMLButtonElement>(null);

  const nickname = notebooks.learner();
  const own = notebooks.notebook(nickname);
  const passed = own.pages.filter(({ finished }) => finished?.passed).length;
  const others = notebooks.all().filter((one) => nameOf(one.nickname) !== nameOf(nickname));
  const refresh = () => {
    redraw((count) => count + 1);
    show(notebooks.notebook(notebooks.learner()));
  };
  useEffect(refresh, []);
  useEffect(() => {
    // Another tab plays, or another learner has come back to this page.
    const again = () => refresh();
    window.addEventListener('storage', again);
    window.addEventListener('pageshow', again);
    return () => {
      window.removeEventListener('storage', again);
      window.removeEventListener('pageshow', again);
    };
  }, []);
  useLayoutEffect(() => {
    if (isChoosing) field.current?.focus();
  }, [isChoosing]);

  // The button that was pressed has nothing left to erase.
  useEffect(() => {
    if (erased) undo.current?.focus();
  }, [erased]);

  const become = (typed: string) => {
    notebooks.become(typed);
    setChoosing(false);
    setErased(null);
    refresh();
    change.current?.focus();
  };
  const erase = () => {
    setErased({ of: nickname, undo: notebooks.erase(nickname) });
    refresh();
  };
  const share = (isShared: boolean) => {
    setAsking(false);
    setErased(null);
    setRefused(!notebooks.share(isShared));
    refresh();
  };

  return (
    <section class="learner" aria-labelledby="learner-title">
      <div class="learner-top">
        <span class="learner-face" aria-hidden="true">
          {nickname === '' ? '?' : [...nickname][0]!.toUpperCase()}
        </span>
        <div class="learner-who">
          <h2 id="learner-title">{nickname === '' ? 'Tu joues sans pseudo' : `Salut ${nickname}`}</h2>
          <p>
            {passed} leçon{passed > 1 ? 's' : ''} réussie{passed > 1 ? 's' : ''} sur {lessons}
            {passed > 0 && (
              <>
                {' · '}
                <a href="attestation.html">Mon attestation</a>
              </>
            )}
          </p>
        </div>
        <button
          ref={change}
          type="button"
          class="button is-quiet"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {nickname === '' ? 'Choisir un pseudo' : 'Ce n’est pas moi'}
        </button>
      </div>
      {isChoosing && (
        <form
          class="learner-form"
          onSubmit={(event) => {
            event.preventDefault();
            become(field.current?.value ?? '');
          }}
        >
          <label for="nickname">Ton pseudo (facultatif, pas ton nom de famille)</label>
          <div class="learner-field">
            <input
              ref={field}
              id="nickname"
              type="text"
              maxLength={LONGEST_NICKNAME}
              autocomplete="off"
              autocapitalize="words"
              spellcheck={false}
            />
            <button type="submit" class="button">
              C’est moi
            </button>
          </div>
          {(others.length > 0 || nickname !== '') && (
            <ul class="learner-others" aria-label="Déjà venus sur cet appareil">
              {others
                .filter((one) => one.nickname !== '')
                .map((one) => (
                  <li key={one.nickname}>
                    <button type="button" class="button is-quiet" onClick={() => become(one.nickname)}>
                      {one.nickname}
                    </button>
                  </li>
                ))}
              {nickname !== '' && (
                <li>
                  <button type="button" class="button is-quiet" onClick={() => become('')}>
                    Sans pseudo
                  </button>
                </li>
              )}
            </ul>
          )}
        </form>
      )}
      <details class="traces">
        <summary>Mes traces sur cet appareil</summary>
        <p>
          {notebooks.isShared()
            ? 'Appareil partagé : tes réponses et tes scores s’effacent quand cet onglet est fermé, ou après une heure sans jouer. Rien n’est envoyé.'
            : `Tes réponses et tes scores restent dans ce navigateur, et rien n’est envoyé. Après ${KEPT_DAYS} jours sans jouer, ils sont effacés dès que le site est rouvert.`}
        </p>
        <div class="traces-buttons">
          <button type="button" class="button is-quiet" disabled={own.pages.length === 0} onClick={erase}>
            Effacer mes traces
          </button>
          <label class="traces-shared">
            <input
              type="checkbox"
              checked={notebooks.isShared() || isAsking}
              onChange={({ currentTarget: { checked } }) => {
                if (checked && others.length > 0) setAsking(true);
                else share(checked);
              }}
            />
            Appareil partagé : effacer à la fermeture
          </label>
        </div>
        {isAsking && (
          <div class="notice">
            <p>
              Les traces des autres seront effacées de cet appareil dès maintenant :{' '}
              {others.map((one) => called(one.nickname)).join(', ')}.
            </p>
            <div class="traces-buttons">
              <button type="button" class="button" onClick={() => share(true)}>
                Effacer et partager
              </button>
              <button
                type="button"
                class="button is-quiet"
                onClick={() => {
                  setAsking(false);
                }}
              >
                Annuler
              </button>
            </div>
          </div>
        )}
      </details>
      <div role="status">
        {erased && (
          <p class="notice learner-erased">
            <span>{erased.of === '' ? 'Tes traces sont effacées.' : `Les traces de ${erased.of} sont effacées.`}</span>{' '}
            <button
              ref={undo}
              type="button"
              class="button is-quiet"
              onClick={() => {
                erased.undo();
                setErased(null);
                refresh();
                change.current?.focus();
              }}
            >
              Annuler
            </button>
          </p>
        )}
        {isRefused && (
          <p class="notice">
            Ce navigateur ne garde rien : il n’y a rien à effacer, et chaque leçon se joue en une fois.
          </p>
        )}
      </div>
    </section>
  );
}
