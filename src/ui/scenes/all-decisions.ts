/** The views of kinds that ask. Adding such a kind without its views does not compile. */
import type { ComponentType } from 'preact';
import type { Decision } from '../../kinds/index.ts';
import type { CorrectedProps, KindView } from './kind-view.ts';
import { order } from './order/order.tsx';
import { question } from './question/question.tsx';
import { selection } from './selection/selection.tsx';

export const DECISIONS: { readonly [K in Decision['kind']]: KindView<Extract<Decision, { kind: K }>> } = {
  question,
  selection,
  order,
};

/** The cast holds because DECISIONS pairs each kind with views of its own scenes. */
export const correctedOf = ({ kind }: Decision) => DECISIONS[kind].Corrected as ComponentType<CorrectedProps<Decision>>;
