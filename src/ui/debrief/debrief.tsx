import { useMemo } from 'preact/hooks';
import type { EndingScene } from '../../kinds/ending/scene.ts';
import { rememberUnitId } from '../../narration/units.ts';
import { Experiment } from '../gas/experiment.tsx';
import { OwnCourse } from '../gas/own-course.tsx';
import { GlossarySection } from '../glossary/glossary-section.tsx';
import { heardAs } from '../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { useWording } from '../text/use-wording.ts';
import { PrintAttestation } from './attestation.tsx';
import { ChainStrip } from './chain-strip.tsx';
import { Decisions } from './decisions.tsx';
import { NextSteps } from './next-steps.tsx';
import { ObjectiveBars } from './objective-bars.tsx';
import { SchoolSection } from './school-section.tsx';
import { Sources } from './sources.tsx';
import { Story } from './story.tsx';
import { tellRun } from './told.ts';
import './debrief.css';

/** Looks back on the run: the learner's own story first, since it is what they want to see. */
export function Debrief({ scene }: { readonly scene: EndingScene }) {
  const { engine, lesson, strings } = usePlayer();
  const view = useView();
  const told = useWording(useMemo(() => tellRun(engine, view.progress), [view.progress]));
  return (
    <div class="debrief">
      <Story told={told} />
      <section class="debrief-half remember">
        <h2>{strings.debrief.remember}</h2>
        <ul>
          {scene.remember.map((sentence, index) => (
            <Prose key={sentence} as="li" text={sentence} heard={heardAs(rememberUnitId(scene.id), index)} />
          ))}
        </ul>
      </section>
      <ObjectiveBars />
      <SchoolSection />
      <ChainStrip chain={scene.chain} />
      {lesson.simulation && <OwnCourse simulation={lesson.simulation} told={told} />}
      {lesson.experiment && <Experiment experiment={lesson.experiment} />}
      <Decisions told={told} />
      <GlossarySection />
      <Sources />
      <PrintAttestation />
      <NextSteps onlyButtons />
    </div>
  );
}
