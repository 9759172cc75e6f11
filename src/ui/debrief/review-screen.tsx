import { useMemo } from 'preact/hooks';
import { isUnreadable } from '../is-unreadable.ts';
import { usePlayer, useView } from '../player-context.ts';
import { Headline } from '../text/headline.tsx';
import { useWording } from '../text/use-wording.ts';
import { Decisions } from './decisions.tsx';
import { Story } from './story.tsx';
import { tellRun } from './told.ts';
import './debrief.css';

/** A review of a run that did not reach an ending: what was answered, read only. */
export function ReviewScreen() {
  const { engine, strings } = usePlayer();
  const view = useView();
  const told = useWording(useMemo(() => tellRun(engine, view.progress), [view.progress]));
  const { nothing, unreadable, unfinished } = strings.review;
  const without = isUnreadable(view.held) ? unreadable : nothing;
  return (
    <main class="debrief is-alone">
      <Headline>{strings.review.title}</Headline>
      <p>{told.length === 0 ? without : unfinished}</p>
      {told.length > 0 && (
        <>
          <Story told={told} />
          <Decisions told={told} />
        </>
      )}
    </main>
  );
}
