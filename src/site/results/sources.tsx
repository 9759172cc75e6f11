import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { FactId } from '../../lesson/ids.ts';
import { Prose } from './prose.tsx';
import { counted } from './words.ts';

/** What an explanation rests on, with where it comes from. */
export function Sources({ lesson, ids }: { readonly lesson: CompiledLesson; readonly ids: readonly FactId[] }) {
  const facts = [...new Set(ids)].flatMap((id) => lesson.facts[id] ?? []);
  if (facts.length === 0) return null;
  return (
    <details class="sources">
      <summary>{counted(facts.length, 'source', 'sources')}</summary>
      <ul>
        {facts.map(({ id, statement, source, address }) => (
          <li key={id}>
            <Prose text={statement} /> <span class="source">{source}</span>
            {address !== undefined && (
              <>
                {' '}
                <a href={address} rel="noreferrer">
                  {/^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
