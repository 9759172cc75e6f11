import { LAST_PROMPTS } from '../../classroom/prompts.ts';
import { ChainStrip } from '../../ui/debrief/chain-strip.tsx';
import { Sources } from '../../ui/debrief/sources.tsx';
import { Experiment } from '../../ui/gas/experiment.tsx';
import { GlossarySection } from '../../ui/glossary/glossary-section.tsx';
import { Picture } from '../../ui/picture/picture.tsx';
import { usePlayer, useView } from '../../ui/player-context.ts';
import { Prose } from '../../ui/text/prose.tsx';
import { useWording } from '../../ui/text/use-wording.ts';
import { Words } from '../../ui/words.tsx';
import { words } from './words.ts';
import '../../ui/debrief/debrief.css';

/** The end for a class: what to remember and to talk about. Nobody played alone, so nobody has a score. */
export function ClassEnding() {
  const { engine, lesson, strings } = usePlayer();
  const { progress } = useView();
  const scene = useWording(engine.sceneAt(progress));
  if (scene.kind !== 'ending') return null;
  return (
    <main class={scene.picture ? 'spread' : 'spread is-bare'} data-kind="ending">
      {scene.picture && (
        <div class="stage">
          <div class="pictured">
            <Picture picture={scene.picture} values={progress.values} />
          </div>
        </div>
      )}
      <Words key={scene.id} scene={scene} />
      <div class="debrief">
        <section class="debrief-half remember">
          <h2>{strings.debrief.remember}</h2>
          <ul>
            {scene.remember.map((sentence) => (
              <Prose key={sentence} as="li" text={sentence} />
            ))}
          </ul>
        </section>
        <section class="debrief-half talk">
          <h2>{words.endTalk}</h2>
          <ul>
            {LAST_PROMPTS.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
        <ChainStrip chain={scene.chain} />
        {lesson.experiment && <Experiment experiment={lesson.experiment} />}
        <GlossarySection />
        <Sources />
      </div>
    </main>
  );
}
