import { VerdictMark } from '../consequence/verdict-mark.tsx';
import { Picture } from '../picture/picture.tsx';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import type { Told } from './told.ts';
import './story.css';

/** The run as a comic strip: one panel for each answer, a fatal one followed by what was done instead. */
export function Story({ told }: { readonly told: readonly Told[] }) {
  const { strings } = usePlayer();
  const panels = told.flatMap(({ scene, label, values, answers }) =>
    answers.map((answer, index) => ({ id: `${scene.id} ${index}`, scene, label, values, ...answer })),
  );
  return (
    <section>
      <h2>{strings.debrief.story}</h2>
      <ol class="story">
        {panels.map(({ id, scene, label, values, response, outcome }) => {
          const picture = outcome.picture ?? scene.picture;
          return (
            <li key={id} class="story-panel" data-verdict={outcome.verdict}>
              {picture && (
                <Picture picture={{ layers: picture.layers, alt: '' }} values={values} outfit={response} lazy />
              )}
              <VerdictMark verdict={outcome.verdict} />
              <p class="story-label">
                <Prose as="span" text={label} />
                <span class="unseen"> : {strings.verdict[outcome.verdict]}</span>
              </p>
              <Prose as="p" text={outcome.story} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
