import { speechUnitId } from '../narration/units.ts';
import { Consequence } from './consequence/consequence.tsx';
import { ReviewScreen } from './debrief/review-screen.tsx';
import { Picture } from './picture/picture.tsx';
import { usePreloading } from './picture/preload.ts';
import { SpeechBubble } from './picture/speech-bubble.tsx';
import { usePlayer } from './player-context.ts';
import { askOf, stageOf } from './scenes/all-scenes.ts';
import { useSimpleWords } from './text/use-simple-words.ts';
import { Words } from './words.tsx';
import './scene-screen.css';

/**
 * One scene, or what followed from an answer: picture and speech on one side, words and what to do on the other. The
 * picture stays in place while the rest changes, so that an outcome does not blink.
 */
export function SceneScreen() {
  const { engine, view } = usePlayer();
  const { progress, mode } = view;
  const simply = useSimpleWords();
  const authored = engine.sceneAt(progress);
  const scene = simply(authored);
  usePreloading(progress.state);
  if (mode === 'review' && !engine.hasEnded(progress)) return <ReviewScreen />;

  const outcome = simply(engine.outcomeAt(progress));
  const picture = outcome?.picture ?? scene.picture;
  const speech = outcome ? undefined : scene.speech;
  const Ask = askOf(scene);
  const Stage = outcome ? null : stageOf(scene);
  return (
    <main class={picture || Stage ? 'spread' : 'spread is-bare'} data-kind={scene.kind}>
      {(picture || speech || Stage) && (
        <div class="stage">
          {Stage && <Stage key={scene.id} scene={authored} />}
          {picture && !Stage && <Picture picture={picture} values={progress.values} />}
          {speech && <SpeechBubble key={scene.id} speech={speech} heard={speechUnitId(scene.id)} />}
        </div>
      )}
      {outcome ? (
        <Consequence key={progress.state} scene={scene} outcome={outcome} />
      ) : (
        <>
          <Words key={scene.id} scene={scene} />
          <Ask key={`${scene.id} asks`} scene={scene} />
        </>
      )}
    </main>
  );
}
