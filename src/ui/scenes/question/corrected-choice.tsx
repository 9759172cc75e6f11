import type { QuestionScene } from '../../../kinds/question/scene.ts';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import type { CorrectedProps } from '../kind-view.ts';

/** The choice that was made and, when it was another, the good one. */
export function CorrectedChoice({ scene, response, detail }: CorrectedProps<QuestionScene>) {
  const { corrected } = usePlayer().strings;
  if (detail !== 'full') return null;
  const chosen = scene.choices.find(({ letter }) => letter === response);
  const good = scene.choices.filter(({ verdict }) => verdict === 'good');
  return (
    <dl class="corrected-choice">
      <dt>{corrected.yourAnswer}</dt>
      {chosen && <Prose as="dd" text={chosen.text} />}
      {chosen?.verdict !== 'good' && (
        <>
          <dt>{good.length > 1 ? corrected.goodAnswers : corrected.goodAnswer}</dt>
          {good.map(({ id, text }) => (
            <Prose key={id} as="dd" text={text} />
          ))}
        </>
      )}
    </dl>
  );
}
