import { usePlayer } from '../player-context.ts';
import { GlossaryList } from './glossary-list.tsx';

/** The words of the lesson, closed until they are asked for; nothing when it explains none. */
export function GlossarySection() {
  const { lesson, strings } = usePlayer();
  if (lesson.glossary.length === 0) return null;
  return (
    <section>
      <details>
        <summary>{strings.glossary.title}</summary>
        <GlossaryList />
      </details>
    </section>
  );
}
