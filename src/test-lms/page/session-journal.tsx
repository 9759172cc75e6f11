import { useState } from 'preact/hooks';
import { findAttempt } from './attempts.ts';
import { CallLog } from './call-log.tsx';
import { CmiTable } from './cmi-table.tsx';
import type { RunningSession } from './session.tsx';
import type { StoredData } from './stored-data.ts';
import type { LoggedCall } from './use-call-log.ts';

interface SessionJournalProps {
  readonly session: RunningSession;
  readonly data: StoredData;
  readonly calls: readonly LoggedCall[];
}

/** What the lesson said to the LMS, and what the LMS keeps of it. */
export function SessionJournal({ session, data, calls }: SessionJournalProps) {
  const [filter, setFilter] = useState('');
  const [errorsOnly, setErrorsOnly] = useState(false);
  const attempt = findAttempt(data, session.launch.attempt);
  return (
    <section class="exchanges" aria-labelledby="journal-title">
      <h2 id="journal-title">Échanges de la dernière session</h2>
      <div class="filters">
        <label>
          Filtrer
          <input
            type="search"
            placeholder="ex. suspend_data"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={errorsOnly}
            onChange={(event) => setErrorsOnly(event.currentTarget.checked)}
          />
          Erreurs seulement
        </label>
      </div>
      <div class="journal">
        <CallLog calls={calls} filter={filter} errorsOnly={errorsOnly} />
        <CmiTable cmi={attempt?.cmi ?? {}} filter={filter} />
      </div>
    </section>
  );
}
