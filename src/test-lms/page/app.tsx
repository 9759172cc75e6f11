import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListedPackage, Offer } from '../offer.ts';
import { beginSession, keepMessage, type LaunchWish } from './attempts.ts';
import { ErrorMessage } from './error-message.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { GradeList } from './grade-list.tsx';
import { LearnerBar } from './learner-bar.tsx';
import { LmsPanel } from './lms-panel.tsx';
import { fetchLastCommit, fetchOffer } from './lms-requests.ts';
import { PackageDrop } from './package-drop.tsx';
import { PackageList } from './package-list.tsx';
import { type RunningSession, Session } from './session.tsx';
import { SessionJournal } from './session-journal.tsx';
import { EMPTY_DATA } from './stored-data.ts';
import { useCallLog } from './use-call-log.ts';
import { useFaults } from './use-faults.ts';
import { useStoredData } from './use-stored-data.ts';

const NO_OFFER: Offer = { contentUrl: '', packages: [], refused: [], sessionExpired: false };
const now = (): string => new Date().toISOString();

/** The whole page: packages or the running session, then its journal, the grades and the LMS's own options. */
export function App() {
  const [error, setError] = useState('');
  const [offer, setOffer] = useState<Offer>(NO_OFFER);
  const [learnerId, setLearnerId] = useState(EMPTY_DATA.learners[0]?.id ?? '');
  const [session, setSession] = useState<RunningSession | null>(null);
  const [lastSession, setLastSession] = useState<RunningSession | null>(null);
  const isLaunching = useRef(false);
  const [calls, addCall, clearCalls] = useCallLog();
  const onFull = useCallback(() => setError('Le stockage du navigateur est plein : effacez les notes.'), []);
  const [data, change] = useStoredData(onFull);
  const { faults, change: changeFaults, spend, learn } = useFaults(setError);
  const learner = data.learners.find((one) => one.id === learnerId) ?? data.learners[0];

  const refresh = async (): Promise<void> => {
    try {
      const offered = await fetchOffer();
      setOffer(offered);
      learn(offered.sessionExpired);
    } catch {
      setError('Le serveur du LMS d’essai ne répond plus. Relancez-le, puis rechargez cette page.');
    }
  };
  const collectLastCommits = async (): Promise<void> => {
    for (const { token, finished } of data.launches) {
      const commit = finished ? null : await fetchLastCommit(token);
      if (commit) change((stored) => keepMessage(stored, token, commit, now()));
    }
  };
  // Once, when the page opens.
  useEffect(() => {
    void collectLastCommits().then(refresh);
    // A beacon may overtake a page that reloads fast, or come after it.
    const again = setTimeout(collectLastCommits, 1_500);
    return () => clearTimeout(again);
  }, []);

  const launch = async (offered: ListedPackage, wish: LaunchWish): Promise<void> => {
    if (!learner || isLaunching.current) return;
    isLaunching.current = true;
    setError('');
    await collectLastCommits();
    isLaunching.current = false;
    const token = crypto.randomUUID();
    let begun: RunningSession | null = null;
    change((stored) => {
      const next = beginSession(stored, { learner, offered, wish }, { token, now: now() });
      begun = { launch: next.launch, seed: next.seed, offered, contentUrl: offer.contentUrl };
      return next.data;
    });
    clearCalls();
    setSession(begun);
    setLastSession(begun);
  };
  const leave = (): void => {
    setSession(null);
    void refresh();
  };

  return (
    <>
      <header class="top">
        <h1>LMS d’essai</h1>
        {!session && (
          <LearnerBar
            learners={data.learners}
            selected={learner?.id ?? ''}
            onSelect={setLearnerId}
            onAdd={(added) => {
              change((stored) => ({ ...stored, learners: [...stored.learners, added] }));
              setLearnerId(added.id);
            }}
          />
        )}
      </header>
      <main class={session ? 'running' : undefined}>
        <ErrorMessage text={error} onClose={() => setError('')} />
        {session ? (
          <Session
            key={session.launch.token}
            session={session}
            faults={faults}
            onFaultSpent={spend}
            onCall={addCall}
            onCommit={(message) => change((stored) => keepMessage(stored, session.launch.token, message, now()))}
            onError={setError}
            onLeft={leave}
          />
        ) : (
          <section aria-labelledby="packages-title">
            <h2 id="packages-title">Paquets</h2>
            <PackageList offer={offer} data={data} learnerId={learner?.id ?? ''} onLaunch={launch} />
            <PackageDrop onError={setError} onAdded={refresh} />
          </section>
        )}
        {lastSession && <SessionJournal session={lastSession} data={data} calls={calls} />}
        <GradeList data={data} onClear={() => change((stored) => ({ ...stored, attempts: [], launches: [] }))} />
        <FaultsPanel faults={faults} onChange={changeFaults} />
        <LmsPanel options={data.options} onChange={(options) => change((stored) => ({ ...stored, options }))} />
      </main>
    </>
  );
}
