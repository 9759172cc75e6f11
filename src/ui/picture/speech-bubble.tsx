import type { Speech } from '../../lesson/lesson.ts';
import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import './speech-bubble.css';

/** What someone says, below the picture so that it never hides what must be seen. */
export function SpeechBubble({ speech }: { readonly speech: Speech }) {
  const { strings } = usePlayer();
  return (
    <div class="bubble entering">
      <Prose as="span" class="bubble-who" text={fill(strings.scene.says, { who: speech.who })} />{' '}
      <Prose as="span" text={speech.says} />
    </div>
  );
}
