import type { ReadingScene } from '../../../kinds/reading/scene.ts';
import type { KindView } from '../kind-view.ts';
import { CorrectedReading } from './corrected-reading.tsx';
import { Dial } from './dial.tsx';

export const reading: KindView<ReadingScene> = { Ask: Dial, Corrected: CorrectedReading };
