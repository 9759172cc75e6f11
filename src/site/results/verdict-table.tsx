import type { VerdictCounts } from '../../results/decisions.ts';
import { Prose } from './prose.tsx';
import { Percent, VERDICTS, VerdictBar, verdictWords } from './verdict-bar.tsx';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly answered: number;
  readonly counts: VerdictCounts;
}

interface Props {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
}

const TITLES = { good: 'Bonnes', acceptable: 'Acceptables', wrong: 'Fausses', fatal: 'Dangereuses' } as const;

/** How answers were judged, row by row: a band and its figures. */
export function VerdictTable({ caption, head, rows }: Props) {
  const isMerged = rows.some(({ counts }) => counts.wrongOrFatal > 0);
  const shown = VERDICTS.filter(({ verdict }) => verdict !== 'wrongOrFatal' || isMerged);
  return (
    <section class="table-frame" tabindex={0} aria-label={caption}>
      <table class="verdicts">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Réponses</th>
            {shown.map(({ verdict }) => (
              <th key={verdict} scope="col">
                <span class={`key is-${verdict}`} aria-hidden="true" />
                {verdict === 'wrongOrFatal' ? 'Fausses ou dangereuses' : TITLES[verdict]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, answered, counts }) => (
            <tr key={id}>
              <th scope="row">
                <Prose text={text} />
                <VerdictBar counts={counts} answered={answered} />
                <span class="in-words">{verdictWords(counts)}</span>
              </th>
              <td>{answered}</td>
              {shown.map(({ verdict }) => (
                <Percent key={verdict} part={counts[verdict]} whole={answered} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
