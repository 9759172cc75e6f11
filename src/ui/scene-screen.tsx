import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { isDecision } from '../kinds/index.ts';
import type { ObservationScene } from '../kinds/observation/scene.ts';
import { speechUnitId } from '../narration/units.ts';
import { answerShown, outfitShown } from './answer-shown.ts';
import { Consequence } from './consequence/consequence.tsx';
import { useOutcomeKey } from './consequence/use-outcome-key.ts';
import { ReviewScreen } from './debrief/review-screen.tsx';
import { Picture } from './picture/picture.tsx';
import { usePreloading } from './picture/preload.ts';
import { SpeechBubble } from './picture/speech-bubble.tsx';
import { useTurn } from './picture/use-turn.ts';
import { usePlayer, useView } from './player-context.ts';
import { layoutOf } from './scenes/all-decisions.ts';
import { askOf, stageOf } from './scenes/all-scenes.ts';
import { SoundCaption } from './sound/sound-caption.tsx';
import { useWording } from './text/use-wording.ts';
import { isToldAtOnce } from './told-at-once.ts';
import { useDraft } from './use-draft.ts';
import { Words } from './words.tsx';
import './scene-screen.css';

interface SceneScreenProps {
  /** What a class talks about once it was answered; whoever leads it has buttons of their own. */
  readonly talk?: ComponentChildren;
}

/**
 * One scene, or what followed from an answer: picture and speech on one side, words and what to do on the other. The
 * picture stays in place while the rest changes, so that an outcome does not blink.
 */
export function SceneScreen({ talk }: SceneScreenProps) {
  const { engine, lesson } = usePlayer();
  const view = useView();
  const { progress, mode } = view;
  const written = engine.sceneAt(progress);
  const scene = useWording(written);
  const outcome = useWording(engine.outcomeAt(progress));
  usePreloading(progress.state);
  const turn = useTurn(scene.id);
  const outcomeKey = useOutcomeKey(progress.state, outcome !== null);
  const main = useRef<HTMLElement>(null);
  const picture = outcome?.picture ?? scene.picture;
  const { values } = progress;
  const [draft, onDraft] = useDraft(progress.state);
  const response = outcome ? outfitShown(progress, outcome.verdict) : draft;
  const { Over, Marks, isDressed, hasList } = layoutOf(scene);
  const outfit = isDressed ? response : '';
  const over = outcome
    ? Marks &&
      isToldAtOnce(lesson, outcome.verdict) &&
      picture === scene.picture && (
        <Marks scene={scene as ObservationScene} {...answerShown(progress, outcome.verdict)} />
      )
    : Over && <Over scene={scene as ObservationScene} draft={draft} onDraft={onDraft} />;
  const drawn = useMemo(
    () =>
      picture && (
        <Picture picture={picture} values={values} outfit={outfit}>
          {over}
        </Picture>
      ),
    [picture, values, outfit, over],
  );
  // Removing what was asked costs as much as drawing what comes in its place: in the first frame it is only moved away.
  const clear = () => {
    main.current!.dataset.asked = 'answered';
  };
  if (mode === 'review' && !engine.hasEnded(progress)) return <ReviewScreen />;

  const speech = outcome ? undefined : scene.speech;
  const Stage = outcome ? null : stageOf(written);
  const Ask = askOf(scene);
  return (
    <main
      ref={main}
      class={picture || Stage ? 'spread' : 'spread is-bare'}
      data-kind={outcome ? 'outcome' : Stage ? 'staged' : scene.kind}
      data-asked={outcome ? undefined : 'open'}
      data-answers={hasList && !outcome ? 'list' : undefined}
      data-whole={isDressed === true || Over !== undefined}
    >
      {picture || speech || Stage ? (
        <div class="stage" data-turn={turn}>
          {Stage && <Stage key={scene.id} scene={written} />}
          <div class="pictured">
            {!Stage && drawn}
            <SoundCaption />
          </div>
          {speech && (
            <SpeechBubble
              key={scene.id}
              speech={speech}
              values={values}
              heard={speechUnitId(scene.id)}
              {...(picture && !Stage && !Over && { picture })}
            />
          )}
        </div>
      ) : (
        <SoundCaption />
      )}
      {isDecision(scene) && (
        <Consequence
          key={`${scene.id} ${outcomeKey}`}
          scene={scene}
          outcome={outcome}
          clear={clear}
          isLed={talk !== undefined}
        />
      )}
      {!outcome && <Words key={scene.id} scene={scene} />}
      {!outcome && <Ask key={`${scene.id} asks`} scene={scene} draft={draft} onDraft={onDraft} />}
      {outcome && talk}
    </main>
  );
}
