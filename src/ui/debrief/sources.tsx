import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';

/** Every source that the lesson cites, once. */
export function Sources() {
  const { lesson, strings } = usePlayer();
  const sources = [...new Set(Object.values(lesson.facts).map(({ source }) => source))].sort();
  if (sources.length === 0) return null;
  return (
    <section>
      <details>
        <summary>{strings.debrief.sources}</summary>
        <ul class="sources">
          {sources.map((source) => (
            <Prose key={source} as="li" text={source} language="fr" />
          ))}
        </ul>
      </details>
    </section>
  );
}
