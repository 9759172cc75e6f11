import type { PlayerProps } from '../player-provider.tsx';
import { artPlace } from './art-place.tsx';
import { offerPlace } from './offer-place.tsx';
import { readingPlace } from './reading-place.tsx';
import { titleWords } from './title-words.ts';

/** The address of the link « Commencer »: a click before the script leaves it in the page's own address. */
const BEGIN_HASH = '#commencer';

/** One paragraph each. Left alone while they stay the same: a screen reader would say them again. */
function showNotices(root: Document, notices: readonly string[]): void {
  const box = root.getElementById('notice');
  if (!box || box.textContent === notices.join('')) return;
  box.replaceChildren(
    ...notices.map((notice) => {
      const paragraph = root.createElement('p');
      paragraph.textContent = notice;
      return paragraph;
    }),
  );
  box.hidden = notices.length === 0;
}

/**
 * Makes the static title screen say what the session knows, asks what is to become of answers found on the device, and
 * begins when « Commencer » is or was clicked. `isReading` opens the reading panel again, which was open before. Returns what takes the title screen away.
 */
export function takeOverTitle(root: Document, props: PlayerProps, isReading = false): () => void {
  const { session, editions } = props;
  const { engine, strings, lesson } = editions.current();
  const begin = root.getElementById('begin');
  const isEarly = root.location.hash === BEGIN_HASH;
  const showOffer = offerPlace(root, props, isEarly || root.activeElement === begin);
  const write = (id: string, text: string) => {
    const element = root.getElementById(id);
    if (!element) return;
    element.textContent = text;
    element.hidden = text === '';
  };
  const refresh = () => {
    const view = session.view();
    const { button, place, notices, recorded } = titleWords(view, engine, strings);
    write('begin', button);
    write('place', place);
    write('recorded', recorded);
    showNotices(root, notices);
    showOffer(view.offer);
  };
  // What it opened without the script is now the script's to open.
  root.getElementById('commencer')?.remove();
  const leaveReading = readingPlace(root, props, isReading);
  const stop = session.subscribe(refresh);
  refresh();
  artPlace(root, lesson);

  begin?.addEventListener('click', (event) => {
    event.preventDefault();
    session.actions.begin();
  });
  if (isEarly) session.actions.begin();
  return () => {
    stop();
    leaveReading();
    root.getElementById('title')?.remove();
  };
}
