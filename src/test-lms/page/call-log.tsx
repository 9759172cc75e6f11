import { Mark } from './mark.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import type { LoggedCall } from './use-call-log.ts';

interface CallLogProps {
  readonly calls: readonly LoggedCall[];
  readonly filter: string;
  readonly errorsOnly: boolean;
}

/** The three functions that read the error of the call before: never failures themselves. */
const asksForError = (call: LoggedCall): boolean => /^(LMS)?Get(LastError|ErrorString|Diagnostic)$/.test(call.name);

/** SCORM 2004 says 403 of a value that was not set yet: an answer like another. */
const findsNothing = (call: LoggedCall): boolean => call.name === 'GetValue' && call.error === '403';

const hasFailed = (call: LoggedCall): boolean => call.error !== '0' && !asksForError(call) && !findsNothing(call);

const rowClass = (call: LoggedCall): string | undefined =>
  hasFailed(call) ? 'failed' : asksForError(call) ? 'quiet' : undefined;

/** Every call, the latest first. */
export function CallLog({ calls, filter, errorsOnly }: CallLogProps) {
  const wanted = filter.toLowerCase();
  const shown = calls.filter(
    (call) => (!errorsOnly || hasFailed(call)) && `${call.name} ${call.args.join(' ')}`.toLowerCase().includes(wanted),
  );
  const failures = calls.filter(hasFailed).length;
  return (
    <div>
      <h3>
        Appels ({calls.length}
        {failures > 0 && `, dont ${failures} en erreur`})
      </h3>
      <ScrollRegion class="scroll" label="Liste des appels">
        <table data-testid="call-log">
          <thead>
            <tr>
              <th scope="col">Heure</th>
              <th scope="col">Appel</th>
              <th scope="col">Argument</th>
              <th scope="col">Réponse</th>
              <th scope="col">Erreur</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((call) => (
              <tr key={call.number} class={rowClass(call)} data-error={call.error}>
                <td>{call.time}</td>
                <td>{call.name.replace(/^LMS/, '')}</td>
                <td class="value">{call.args.filter((argument) => argument !== '').join(' = ')}</td>
                <td class="answer">{call.answer}</td>
                <td class="code">
                  {hasFailed(call) ? (
                    <>
                      <Mark kind="bad" /> {call.error}
                    </>
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p>Aucun appel.</p>}
      </ScrollRegion>
    </div>
  );
}
