import type { OrderScene } from '../../../kinds/order/scene.ts';
import type { KindView } from '../kind-view.ts';
import { CorrectedOrder } from './corrected-order.tsx';
import { StepList } from './step-list.tsx';

export const order: KindView<OrderScene> = { Ask: StepList, Corrected: CorrectedOrder, hasList: true };
