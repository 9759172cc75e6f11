import { usePreferences } from '../preferences/use-preferences.ts';
import { useSound } from './sound-provider.tsx';
import './sound-caption.css';

/**
 * What is heard, in words, whether or not it is. Read in its place by a screen reader and announced by none: the text
 * beside it tells whatever matters for the decision.
 */
export function SoundCaption() {
  const { captions } = useSound();
  const { preferences } = usePreferences();
  if (!preferences.captions || captions.length === 0) return null;
  return <p class="sound-caption">{captions.join(' ')}</p>;
}
