import type { FactId } from '../../lesson/ids.ts';
import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { longDate } from './long-date.ts';
import './facts.css';

/** Facts with where they come from. Addresses are text: a link would take the learner out of the LMS. */
export function Facts({ ids }: { readonly ids: readonly FactId[] }) {
  const { lesson, strings } = usePlayer();
  const facts = ids.flatMap((id) => lesson.facts[id] ?? []);
  return (
    <ul class="facts">
      {facts.map(({ id, statement, source, address, level, consulted }) => (
        <li key={id}>
          <Prose as="p" text={statement} />
          <p class="fact-source">
            <b>{strings.level[level]}</b> · <Prose as="span" text={source} language="fr" />
            {address !== undefined && (
              <>
                {' · '}
                <span class="fact-address">{address}</span>
              </>
            )}
            {consulted !== undefined &&
              ` · ${fill(strings.consequence.consulted, { date: longDate(strings, consulted) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
