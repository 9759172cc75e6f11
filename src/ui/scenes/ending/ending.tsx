import type { EndingScene } from '../../../kinds/ending/scene.ts';
import { Debrief } from '../../debrief/debrief.tsx';
import { NextSteps } from '../../debrief/next-steps.tsx';
import { ScorePanel } from '../../debrief/score-panel.tsx';
import type { AskProps, KindView } from '../kind-view.ts';

/** Keyboard and screen reader: the score and what can be done first, then the debrief under headings. */
function Ending({ scene }: AskProps<EndingScene>) {
  return (
    <>
      <div class="answers entering">
        <ScorePanel />
        <NextSteps />
      </div>
      <Debrief scene={scene} />
    </>
  );
}

export const ending: KindView<EndingScene> = { Ask: Ending };
