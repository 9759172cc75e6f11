/** The views of kinds that ask. Adding such a kind without its views does not compile. */
import type { ComponentType } from 'preact';
import { type Decision, isDecision, type Scene } from '../../kinds/index.ts';
import type { ObservationScene } from '../../kinds/observation/scene.ts';
import { call } from './call/call.tsx';
import { equip } from './equip/equip.tsx';
import type { CorrectedProps, KindView } from './kind-view.ts';
import { logEntry } from './log_entry/log-entry.tsx';
import { match } from './match/match.tsx';
import { observation } from './observation/observation.tsx';
import { order } from './order/order.tsx';
import { question } from './question/question.tsx';
import { reading } from './reading/reading.tsx';
import { selection } from './selection/selection.tsx';

export const DECISIONS: { readonly [K in Decision['kind']]: KindView<Extract<Decision, { kind: K }>> } = {
  question,
  selection,
  order,
  equip,
  observation,
  match,
  reading,
  call,
  log_entry: logEntry,
};

/** The casts hold because DECISIONS pairs each kind with views of its own scenes. */
export const correctedOf = ({ kind }: Decision) => DECISIONS[kind].Corrected as ComponentType<CorrectedProps<Decision>>;

/** How a scene is laid out, and what lies over its picture before and after the answer. */
export const layoutOf = (scene: Scene): Omit<KindView<ObservationScene>, 'Ask' | 'Corrected'> =>
  isDecision(scene) ? (DECISIONS[scene.kind] as KindView<ObservationScene>) : {};
