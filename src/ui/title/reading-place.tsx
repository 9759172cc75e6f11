import { render } from 'preact';
import { type PlayerProps, PlayerProvider } from '../player-provider.tsx';
import { ReadingButton } from '../reading/reading-button.tsx';

/** The address of the link that stands for the button until the script has come. */
const READING_HASH = '#lecture';

/** Puts the reading panel's button in the place of its link. Returns what takes it away. */
export function readingPlace(root: Document, props: PlayerProps, isOpen: boolean): () => void {
  const place = root.getElementById('reading');
  if (!place) return () => undefined;
  place.replaceChildren();
  render(
    <PlayerProvider {...props}>
      <ReadingButton isLabelled isOpen={isOpen || root.location.hash === READING_HASH} />
    </PlayerProvider>,
    place,
  );
  return () => render(null, place);
}
