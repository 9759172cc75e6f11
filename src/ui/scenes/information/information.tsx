import type { InformationScene } from '../../../kinds/information/scene.ts';
import { PanelsStage } from '../../capsule/panels-stage.tsx';
import { VideoStage } from '../../capsule/video-stage.tsx';
import { Facts } from '../../consequence/facts.tsx';
import { usePlayer } from '../../player-context.ts';
import { isAssessment } from '../../told-at-once.ts';
import type { AskProps, KindView } from '../kind-view.ts';

/** Keyboard and screen reader: a heading, its text, one button. In an assessment its facts would answer what comes next. */
function Information({ scene }: AskProps<InformationScene>) {
  const { lesson, strings, actions, press } = usePlayer();
  const facts = isAssessment(lesson) ? [] : (scene.facts ?? []);
  return (
    <div class="answers entering">
      {facts.length > 0 && (
        <details>
          <summary>{strings.consequence.why}</summary>
          <Facts ids={facts} />
        </details>
      )}
      <button type="button" class="button" onClick={(event) => press(event, actions.proceed)}>
        {strings.scene.continue}
      </button>
    </div>
  );
}

function stageOf({ capsule }: InformationScene) {
  if (!capsule) return null;
  return 'panels' in capsule ? PanelsStage : VideoStage;
}

export const information: KindView<InformationScene> = { Ask: Information, stageOf };
