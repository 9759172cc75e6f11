import type { SelectionScene } from '../../../kinds/selection/scene.ts';
import type { KindView } from '../kind-view.ts';
import { CorrectedSelection } from './corrected-selection.tsx';
import { TickList } from './tick-list.tsx';

export const selection: KindView<SelectionScene> = { Ask: TickList, Corrected: CorrectedSelection };
