import { Header } from './chrome/header.tsx';
import { SavingLine } from './chrome/saving-line.tsx';
import { Glossary } from './glossary/glossary.tsx';
import { LeftScreen } from './left-screen.tsx';
import { NarrationProvider } from './narration/narration.tsx';
import { usePlayer, useSettledView } from './player-context.ts';
import { SceneScreen } from './scene-screen.tsx';
import { SoundProvider } from './sound/sound-provider.tsx';
import { isToldAtOnce } from './told-at-once.ts';
import './base.css';
import './player.css';

/** Everything after the title screen. */
export function Player() {
  const { engine, lesson } = usePlayer();
  const view = useSettledView();
  const hasLeft = view.screen === 'left';
  const verdict = hasLeft ? undefined : engine.outcomeAt(view.progress)?.verdict;
  return (
    <div class="player" data-verdict={verdict && isToldAtOnce(lesson, verdict) ? verdict : undefined}>
      <SoundProvider>
        {hasLeft ? (
          <LeftScreen />
        ) : (
          <NarrationProvider>
            <Glossary>
              <Header />
              <SceneScreen />
              <SavingLine />
            </Glossary>
          </NarrationProvider>
        )}
      </SoundProvider>
    </div>
  );
}
