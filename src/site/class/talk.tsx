import { promptsFor } from '../../classroom/prompts.ts';
import { isDecision } from '../../kinds/index.ts';
import { usePlayer, useView } from '../../ui/player-context.ts';
import { plainText } from '../../ui/text/rich-text.tsx';
import { useClass } from './class-context.ts';
import { shownBranches } from './shown-branches.ts';
import { words } from './words.ts';
import './talk.css';

/** Questions to ask about the answer on the screen. */
export function Talk() {
  const { engine, lesson } = usePlayer();
  const { progress } = useView();
  const shown = shownBranches(engine, useClass()).find(({ isShown }) => isShown);
  const scene = engine.sceneAt(progress);
  if (!shown || !isDecision(scene)) return null;
  const slot = lesson.slots.find(({ id }) => id === scene.slot);
  const objective = lesson.objectives.find(({ id }) => id === slot?.objective)?.text;
  const prompts = promptsFor({
    kind: scene.kind,
    verdict: shown.verdict,
    ...(shown.badge !== undefined && { badge: shown.badge }),
    ...(objective !== undefined && { objective: plainText(objective) }),
  });
  return (
    <section class="talk entering" key={progress.state}>
      <h2>{words.talk}</h2>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}
