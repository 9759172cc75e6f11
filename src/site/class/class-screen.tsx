import { useRef, useState } from 'preact/hooks';
import { present } from '../../classroom/class-run.ts';
import { Glossary } from '../../ui/glossary/glossary.tsx';
import { NarrationProvider } from '../../ui/narration/narration.tsx';
import { usePlayer, useView } from '../../ui/player-context.ts';
import { SceneScreen } from '../../ui/scene-screen.tsx';
import { SoundProvider } from '../../ui/sound/sound-provider.tsx';
import { Between } from './between.tsx';
import { useClass } from './class-context.ts';
import { ClassCover } from './class-cover.tsx';
import { ClassEnding } from './class-ending.tsx';
import { ClassHeader } from './class-header.tsx';
import { CourseDialog } from './course-dialog.tsx';
import { Driver } from './driver.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Talk } from './talk.tsx';
import { Tally } from './tally.tsx';
import { useKeys } from './use-keys.ts';
import { words } from './words.ts';
import '../../ui/base.css';
import '../../ui/player.css';
import './class-screen.css';

/** A lesson before a class: the player's own scenes, what the class is asked, and the teacher's buttons below. */
export function ClassScreen() {
  const { engine } = usePlayer();
  const session = useClass();
  const view = useView();
  const decisions = useRef<HTMLDialogElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const [isCounting, setCounting] = useState(false);
  const [isBlack, setBlack] = useState(false);
  useKeys({ isBlack, setBlack });
  const moment = present(session.run());
  const choose = () => decisions.current?.showModal();
  const hasEnded = moment !== null && engine.hasEnded(view.progress);
  return (
    <div class="player class" data-verdict={engine.outcomeAt(view.progress)?.verdict}>
      <SoundProvider>
        <NarrationProvider>
          <Glossary>
            <ClassHeader
              isCounting={isCounting}
              count={() => setCounting(!isCounting)}
              choose={choose}
              help={() => help.current?.showModal()}
            />
            {moment && <Between moment={moment} />}
            {moment === null ? (
              <ClassCover choose={choose} />
            ) : hasEnded ? (
              <ClassEnding />
            ) : (
              <SceneScreen talk={<Talk />} />
            )}
            {moment && (
              <div class="class-foot">
                {isCounting && <Tally />}
                <Driver />
              </div>
            )}
            <CourseDialog dialog={decisions} />
            <HelpDialog dialog={help} />
          </Glossary>
        </NarrationProvider>
      </SoundProvider>
      {isBlack && <button type="button" class="blackout" aria-label={words.black} onClick={() => setBlack(false)} />}
    </div>
  );
}
