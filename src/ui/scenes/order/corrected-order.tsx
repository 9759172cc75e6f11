import type { OrderScene } from '../../../kinds/order/scene.ts';
import type { CorrectedProps } from '../kind-view.ts';
import { CorrectedSteps, isInOrder } from './corrected-steps.tsx';

/** The order that was given. A perfect one is not listed at once. */
export function CorrectedOrder({ scene: { items }, response, detail }: CorrectedProps<OrderScene>) {
  if (detail === 'closed' || (detail === 'brief' && isInOrder({ items, response }))) return null;
  return (
    <ol class="corrected">
      <CorrectedSteps items={items} response={response} />
    </ol>
  );
}
