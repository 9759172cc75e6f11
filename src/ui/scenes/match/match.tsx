import type { MatchScene } from '../../../kinds/match/scene.ts';
import type { KindView } from '../kind-view.ts';
import { CorrectedMatch } from './corrected-match.tsx';
import { PairList } from './pair-list.tsx';

export const match: KindView<MatchScene> = { Ask: PairList, Corrected: CorrectedMatch, hasList: true };
