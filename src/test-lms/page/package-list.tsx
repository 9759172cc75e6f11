import type { ListedPackage, Offer } from '../offer.ts';
import { attemptsOf, type LaunchWish } from './attempts.ts';
import { BOOKKEEPINGS } from './bookkeepings.ts';
import { scoreOf, statusOf } from './grades.ts';
import { Mark } from './mark.tsx';
import { StatusWord } from './status-word.tsx';
import type { Attempt, StoredData } from './stored-data.ts';
import { showBytes, showScore } from './words.ts';

interface PackageListProps {
  readonly offer: Offer;
  readonly data: StoredData;
  readonly learnerId: string;
  readonly onLaunch: (offered: ListedPackage, wish: LaunchWish) => void;
}

/** Every package with the learner's last attempt, and the ways to open it. */
export function PackageList({ offer, data, learnerId, onLaunch }: PackageListProps) {
  return (
    <>
      {offer.packages.length === 0 && (
        <p>Aucun paquet fabriqué pour l’instant : lancez « npm run build », ou déposez un zip ci-dessous.</p>
      )}
      <ul class="packages">
        {offer.packages.map((offered) => (
          <PackageCard
            key={offered.id}
            offered={offered}
            attempts={attemptsOf(data, learnerId, offered.id)}
            onLaunch={(wish) => onLaunch(offered, wish)}
          />
        ))}
        {offer.refused.map((refused) => (
          <li key={refused.fileName} class="card refused">
            <h3>{refused.fileName}</h3>
            <p>
              <Mark kind="bad" /> <strong>Refusé.</strong> {refused.text}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PackageCardProps {
  readonly offered: ListedPackage;
  readonly attempts: readonly Attempt[];
  readonly onLaunch: (wish: LaunchWish) => void;
}

const NORMAL: LaunchWish = { mode: 'normal', newAttempt: false, withCredit: true };

function PackageCard({ offered, attempts, onLaunch }: PackageCardProps) {
  const last = attempts.at(-1);
  const titleId = `title-${offered.id}`;
  const { title: standardTitle, suffix } = BOOKKEEPINGS[offered.standard];
  const button = (testId: string, text: string, wish: Partial<LaunchWish>, disabled = false) => (
    <button
      type="button"
      data-testid={testId}
      disabled={disabled}
      aria-describedby={titleId}
      class={testId === 'launch' ? 'primary' : undefined}
      onClick={() => onLaunch({ ...NORMAL, ...wish })}
    >
      {text}
    </button>
  );
  return (
    <li class="card" data-testid={`package-${bareName(offered.fileName)}${suffix}`}>
      <h3 id={titleId}>
        {offered.title} <span class="standard">{standardTitle}</span>
      </h3>
      <p class="meta">
        {offered.fileName} · {showBytes(offered.bytes)} ·{' '}
        {offered.masteryScore === '' ? 'sans seuil' : `seuil ${offered.masteryScore}`}
        {offered.source === 'uploaded' && ' · déposé'}
      </p>
      <p>
        {last ? (
          <>
            Tentative {last.number} : <StatusWord status={statusOf(last)} />, score {showScore(scoreOf(last))}
          </>
        ) : (
          'Aucune tentative'
        )}
      </p>
      <div class="actions">
        {button('launch', last ? 'Reprendre' : 'Lancer', {})}
        {button('new-attempt', 'Nouvelle tentative', { newAttempt: true })}
        {button('review', 'Revoir', { mode: 'review', withCredit: false }, !last)}
        {button('browse', 'Aperçu', { mode: 'browse', withCredit: false })}
        {button('no-credit', 'Sans crédit', { withCredit: false })}
      </div>
    </li>
  );
}

const bareName = (fileName: string): string => fileName.replace(/^.*\//, '').replace(/\.zip$/i, '');
