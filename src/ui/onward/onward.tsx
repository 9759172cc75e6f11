import { useEffect, useState } from 'preact/hooks';
import { lessonAddress, PARCOURS_NAME, PARCOURS_SCRIPT, type SiteParcours } from '../../lesson/site-parcours.ts';
import { fill } from '../../strings/fill.ts';
import { usePlayer, useView } from '../player-context.ts';
import './onward.css';

interface OnwardProps {
  readonly root: Document;
  /** The parcours in which the lesson is taken. Null outside any. */
  readonly parcoursId: string | null;
}

type NextLesson = SiteParcours['lessons'][number];

/** What comes after a lesson in a parcours. Undefined where nothing does, or the parcours does not come. */
const loadNext = (root: Document, lessonId: string, parcoursId: string): Promise<NextLesson | undefined> =>
  new Promise((settle) => {
    const script = root.createElement('script');
    script.src = PARCOURS_SCRIPT;
    script.onload = () => {
      const brought = root.defaultView as unknown as Partial<Record<string, readonly SiteParcours[]>> | null;
      const lessons = brought?.[PARCOURS_NAME]?.find(({ id }) => id === parcoursId)?.lessons ?? [];
      const place = lessons.findIndex(({ id }) => id === lessonId);
      settle(place === -1 ? undefined : lessons[place + 1]);
    };
    script.onerror = () => settle(undefined);
    root.head.append(script);
  });

/** Ways on from an ending on the site: the next lesson of the parcours, and what proves that this one was passed. */
export function Onward({ root, parcoursId }: OnwardProps) {
  const { lesson, strings } = usePlayer();
  const view = useView();
  const [next, setNext] = useState<NextLesson>();
  useEffect(() => {
    if (parcoursId !== null) void loadNext(root, lesson.id, parcoursId).then(setNext);
  }, []);
  const { site } = strings;
  if (!site) return null;
  return (
    <>
      {next && (
        <a class={view.score.passed ? 'button' : 'button is-quiet'} href={lessonAddress(next.id, parcoursId)}>
          <span>{fill(site.next, { title: next.title })}</span>
        </a>
      )}
      {view.score.passed && (
        <a class={next ? 'button is-quiet' : 'button'} href="attestation.html">
          {site.attestation}
        </a>
      )}
    </>
  );
}
