import type { CallScene } from '../../../kinds/call/scene.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { plainText } from '../../text/rich-text.tsx';
import type { CorrectedProps } from '../kind-view.ts';
import { CorrectedSteps, isInOrder } from '../order/corrected-steps.tsx';

/** The number that was dialled, with a better one when there was, then the message as it was said. */
export function CorrectedCall({ scene, response, detail }: CorrectedProps<CallScene>) {
  const { corrected } = usePlayer().strings;
  const { numbers, items } = scene;
  const message = response.slice(1);
  const number = numbers.find(({ letter }) => letter === response[0]);
  const isGood = number?.verdict === 'good';
  if (!number || detail === 'closed' || (detail === 'brief' && isGood && isInOrder({ items, response: message }))) {
    return null;
  }
  const better = numbers.filter(({ verdict }) => verdict === 'good').map(({ text }) => plainText(text));
  return (
    <ol class="corrected">
      <li class={isGood ? '' : 'is-mistake'}>
        <VerdictMark verdict={number.verdict} />
        <div>
          <Prose as="span" text={number.text} />{' '}
          <em>{isGood ? corrected.goodNumber : `${corrected.rather} ${better.join(corrected.or)}`}</em>
          {!isGood && number.note !== undefined && <Prose as="p" text={number.note} />}
        </div>
      </li>
      <CorrectedSteps items={items} response={message} />
    </ol>
  );
}
