import { addressOf } from '../picture/address.ts';
import { layerStyle } from '../picture/layer-style.ts';
import type { PlayerProps } from '../player-provider.tsx';
import { coverLayers } from './cover-layers.ts';
import { offerPlace } from './offer-place.tsx';
import { readingPlace } from './reading-place.tsx';
import { titleWords } from './title-words.ts';

/** The address of the link « Commencer »: a click before the script leaves it in the page's own address. */
const BEGIN_HASH = '#commencer';

/** Puts a picture of the lesson where the page had only a drawing, once it has come. */
function addPicture(root: Document, { lesson }: PlayerProps): void {
  const art = root.getElementById('art');
  const images = coverLayers(lesson).map((layer) => {
    const image = root.createElement('img');
    image.src = addressOf(layer.file);
    image.alt = '';
    for (const [name, value] of Object.entries(layerStyle(layer))) image.style.setProperty(name, value);
    return image;
  });
  const world = root.createElement('div');
  world.className = 'world';
  world.append(...images);
  if (!art || images.length === 0) return;
  // Without the picture the drawing stays: the title needs neither.
  Promise.all(images.map((image) => image.decode())).then(
    () => art.replaceChildren(world),
    () => undefined,
  );
}

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
 * begins when « Commencer » is or was clicked. Returns what takes the title screen away.
 */
export function takeOverTitle(root: Document, props: PlayerProps): () => void {
  const { session, engine, strings } = props;
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
  const leaveReading = readingPlace(root, props);
  const stop = session.subscribe(refresh);
  refresh();
  addPicture(root, props);

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
