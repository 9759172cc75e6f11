import type { CallScene } from '../../../kinds/call/scene.ts';
import type { KindView } from '../kind-view.ts';
import { CorrectedCall } from './corrected-call.tsx';
import { Telephone } from './telephone.tsx';

export const call: KindView<CallScene> = { Ask: Telephone, Corrected: CorrectedCall, hasList: true };
