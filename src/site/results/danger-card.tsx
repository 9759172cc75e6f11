import type { CompiledLesson } from '../../compiled/compiled.ts';
import { playOf } from '../../kinds/index.ts';
import type { Danger } from '../../results/decisions.ts';
import { DANGER_PROMPTS } from '../../results/prompts.ts';
import { Discuss } from './discuss.tsx';
import { Names } from './names.tsx';
import { Prose, Quoted } from './prose.tsx';
import { Sources } from './sources.tsx';
import { share } from './words.ts';

interface Props {
  readonly lesson: CompiledLesson;
  readonly danger: Danger;
  readonly areNamesShown: boolean;
  /** The questions stand with the first alone: they are the same for all. */
  readonly isDiscussed: boolean;
}

/** A dangerous answer: who gave it, by their number, what happens and why. */
export function DangerCard({ lesson, danger: { situation, danger }, areNamesShown, isDiscussed }: Props) {
  const { scene, answered } = situation;
  const fatal = Object.values(playOf(scene).outcomes(scene)).filter(({ verdict }) => verdict === 'fatal');
  const outcome = fatal.find(({ feedback }) => feedback === danger.why) ?? fatal[0];
  return (
    <article class="card is-danger">
      <h3>
        <Quoted text={danger.what} />
      </h3>
      <p class="card-figure">{`Réponse de ${share(danger.count, answered)}`}</p>
      <Names names={danger.names} isShown={areNamesShown} />
      <p class="situation-title">
        <Prose text={scene.title} />
      </p>
      {outcome && (
        <>
          <p>
            <b>Ce qui arrive :</b> <Prose text={outcome.consequence} />
          </p>
          <p>
            <b>Pourquoi :</b> <Prose text={outcome.feedback} />
          </p>
          <Sources lesson={lesson} ids={outcome.facts ?? scene.facts} />
        </>
      )}
      {isDiscussed && <Discuss prompts={DANGER_PROMPTS} />}
    </article>
  );
}
