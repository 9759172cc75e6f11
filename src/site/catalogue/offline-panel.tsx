import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptSummary } from '../../pages/kept-files.ts';
import {
  canKeep,
  KeepingTrouble,
  keepSite,
  readKept,
  readSummary,
  removeSite,
  type Trouble,
  updateSize,
} from '../offline/keeper.ts';
import type { Kept } from '../offline/names.ts';
import { megabytes } from './megabytes.ts';
import { OfflineChoices } from './offline-choices.tsx';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  network: 'Le réseau a manqué. Ce qui est arrivé est gardé : appuyez de nouveau pour continuer.',
  full: 'Il n’y a plus assez de place sur cet appareil. Libérez-en, ou choisissez « sans les voix ».',
  changed: 'Le site vient de changer. Rechargez la page, puis recommencez.',
  stopped: 'Arrêté. Ce qui est arrivé est gardé : appuyez de nouveau pour continuer.',
};

/** The page's browser may put the site beside its other apps; it says when. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

/** What of the site this device keeps, to be played without network: asked for, updated and taken off in one tap. */
export function OfflinePanel() {
  const [summary, setSummary] = useState<KeptSummary | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [toFetch, setToFetch] = useState<number | null>(null);
  const [progress, setProgress] = useState<readonly [done: number, total: number] | null>(null);
  const [said, setSaid] = useState('');
  const [install, setInstall] = useState<InstallEvent | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!canKeep()) return;
    const look = async () => {
      const [now, here] = await Promise.all([readSummary(), readKept()]);
      setSummary(now);
      setKept(here);
      if (now && here && now.version !== here.version) setToFetch(await updateSize(here).catch(() => null));
    };
    void look();
    const offer = (event: Event) => {
      event.preventDefault();
      setInstall(event as InstallEvent);
    };
    window.addEventListener('beforeinstallprompt', offer);
    return () => window.removeEventListener('beforeinstallprompt', offer);
  }, []);

  const keep = async (withVoices: boolean) => {
    const wasKept = kept !== null;
    stopping.current = new AbortController();
    setSaid('');
    setProgress([0, 1]);
    heading.current?.focus();
    try {
      const { signal } = stopping.current;
      setKept(await keepSite({ withVoices, signal, tell: (done, total) => setProgress([done, total]) }));
      setToFetch(null);
      setSaid(
        wasKept ? 'Le site est à jour sur cet appareil.' : 'C’est gardé : le site se joue maintenant sans réseau.',
      );
    } catch (error) {
      if (!(error instanceof KeepingTrouble)) throw error;
      setSaid(TROUBLES[error.why]);
    } finally {
      setProgress(null);
    }
  };
  const remove = async () => {
    await removeSite();
    setKept(null);
    setToFetch(null);
    setSaid('Le site n’est plus gardé sur cet appareil. Les traces de ceux qui ont joué y restent.');
    heading.current?.focus();
  };

  if (!canKeep()) {
    return (
      <p class="keep">
        Pour garder le site sur un appareil et jouer sans réseau, il faut l’ouvrir à une adresse en https, dans un
        navigateur à jour.
      </p>
    );
  }
  // Without network, what is not kept can neither be sized nor fetched.
  if (!summary && !kept && said === '') return null;
  return (
    <section class="keep" aria-labelledby="keep-title">
      <h2 id="keep-title" ref={heading} tabIndex={-1}>
        {kept ? 'Gardé sur cet appareil' : 'Garder sur cet appareil'}
      </h2>
      {progress ? (
        <>
          <p id="keep-progress">
            {megabytes(progress[0])} sur {megabytes(progress[1])}
          </p>
          <progress aria-labelledby="keep-title" value={progress[0]} max={progress[1]} />
          <button type="button" class="button is-quiet" onClick={() => stopping.current?.abort()}>
            Arrêter
          </button>
        </>
      ) : (
        <OfflineChoices
          summary={summary}
          kept={kept}
          toFetch={toFetch}
          keep={keep}
          remove={remove}
          install={install && (() => void install.prompt().finally(() => setInstall(null)))}
        />
      )}
      <p role="status" class="keep-said">
        {said}
      </p>
    </section>
  );
}
