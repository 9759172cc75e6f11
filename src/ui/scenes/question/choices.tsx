import type { QuestionScene } from '../../../kinds/question/scene.ts';
import { answerUnitId } from '../../../narration/units.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { AskProps } from '../kind-view.ts';
import { shownChoices } from './shown-choices.ts';
import './choices.css';

/**
 * Keyboard and screen reader: a group of buttons named by its question; Tab goes from one to the next. A choice
 * closed by a fatal answer stays in its place, disabled, and says that it was tried. The badge shows the place on
 * screen, which is shuffled; what is answered is the choice's own letter.
 */
export function Choices({ scene }: AskProps<QuestionScene>) {
  const { engine, strings } = usePlayer();
  const answer = useAnswer();
  const view = useView();
  const closed = engine.closedAt(view.progress);
  const choices = shownChoices(engine, scene, view);
  return (
    <ul class="answers is-below choices entering" data-count={choices.length} aria-label={strings.scene.choices}>
      {choices.map(({ id, letter, text, badge }) => {
        const isClosed = closed.includes(letter);
        return (
          <li key={id}>
            <button type="button" class="card" disabled={isClosed} {...answer(letter)}>
              <span class="badge" aria-hidden="true">
                {badge}
              </span>
              <span>
                <Prose as="span" class="choice-text" text={text} heard={heardAs(answerUnitId(scene.id, id))} />
                {isClosed && <span class="tried">{strings.scene.alreadyTried}</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
