import { openBrowserNotebooks } from '../device/browser-notebooks.ts';
import { unmirrored } from '../device/unmirrored-storage.ts';
import { cardId } from '../lesson/site-parcours.ts';
import { createNotebookTracker } from '../notebook/notebook-tracker.ts';
import { startSession } from '../session/start.ts';
import { Onward } from '../ui/onward/onward.tsx';
import { CLOCK, readLessonPage, showSession } from './lesson-page.ts';

/** Wires device, session, engine and screen together: no LMS is looked for, this device alone remembers. */
async function startStandalone(): Promise<void> {
  const notebooks = openBrowserNotebooks(window, CLOCK.now);
  const page = readLessonPage(unmirrored(notebooks.shelf()));
  const { id, slots } = page.lesson;
  const situations = slots.filter(({ retired }) => !retired).length;
  const tracker = createNotebookTracker({ notebooks, lesson: id, situations, now: CLOCK.now });
  const session = await startSession({ ...page, lms: null, standalone: tracker });
  const parcoursId = new URLSearchParams(window.location.search).get('parcours');
  // Out of the browser's page cache, the page may show answers that were erased, or those of who played before.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && tracker.isOutOfDate()) window.location.reload();
  });
  // What a device keeps is written before this returns: nothing is waited for.
  const leave = () => {
    session.actions.leave();
    window.location.assign(`index.html#${cardId(id, parcoursId)}`);
  };
  showSession(
    page,
    { ...session, actions: { ...session.actions, leave } },
    {
      onward: () => <Onward root={document} parcoursId={parcoursId} />,
    },
  );
}

void startStandalone();
