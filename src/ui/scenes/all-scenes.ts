/** The one list of views. Adding a kind of scene without a view for it does not compile. */
import type { ComponentType } from 'preact';
import type { Decision, Scene } from '../../kinds/index.ts';
import { ending } from './ending/ending.tsx';
import { information } from './information/information.tsx';
import type { AskProps, CorrectedProps, KindView } from './kind-view.ts';
import { order } from './order/order.tsx';
import { question } from './question/question.tsx';
import { selection } from './selection/selection.tsx';

const SCENES: { readonly [K in Scene['kind']]: KindView<Extract<Scene, { kind: K }>> } = {
  information,
  question,
  selection,
  order,
  ending,
};

/** The casts hold because SCENES pairs each kind with views of its own scenes. */
export const askOf = ({ kind }: Scene) => SCENES[kind].Ask as ComponentType<AskProps<Scene>>;
export const correctedOf = ({ kind }: Decision) => SCENES[kind].Corrected as ComponentType<CorrectedProps<Decision>>;
