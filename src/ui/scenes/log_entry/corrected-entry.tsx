import { chosenIn, type LogEntryScene } from '../../../kinds/log_entry/scene.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { plainText } from '../../text/rich-text.tsx';
import type { CorrectedProps } from '../kind-view.ts';
import '../corrected-list.css';

/** Each field as it was filled; one that was filled wrongly says what to write and why. A perfect line is not listed at once. */
export function CorrectedEntry({ scene: { fields }, response, detail }: CorrectedProps<LogEntryScene>) {
  const { corrected } = usePlayer().strings;
  const filled = fields.map((field) => ({ ...field, chosen: chosenIn(field, response) }));
  if (detail === 'closed' || (detail === 'brief' && filled.every(({ chosen }) => chosen?.right))) return null;
  return (
    <ul class="corrected">
      {filled.map(({ id, label, options, chosen }) => {
        const right = options.filter((option) => option.right).map(({ text }) => plainText(text));
        const isRight = chosen?.right ?? false;
        return (
          <li key={id} class={isRight ? '' : 'is-mistake'}>
            <VerdictMark verdict={isRight ? 'good' : 'wrong'} />
            <div>
              <Prose as="b" text={label} /> <Prose as="span" text={chosen?.text ?? ''} />
              {!isRight && (
                <em>
                  {corrected.rather} {right.join(corrected.or)}
                </em>
              )}
              {!isRight && chosen?.note !== undefined && <Prose as="p" text={chosen.note} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
