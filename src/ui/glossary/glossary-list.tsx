import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { Spoken } from './spoken.tsx';
import './glossary-list.css';

/** Every term of the lesson with its meaning. */
export function GlossaryList() {
  const { lesson } = usePlayer();
  return (
    <dl class="glossary">
      {lesson.glossary.map((term) => (
        <div key={term.id}>
          <dt>
            <Prose as="b" text={term.term} /> <Spoken term={term} />
          </dt>
          <Prose as="dd" text={term.meaning} />
        </div>
      ))}
    </dl>
  );
}
