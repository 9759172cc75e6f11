import type { Speech } from '../../lesson/lesson.ts';
import { fill } from '../../strings/fill.ts';
import { heardAs } from '../narration/heard-on-screen.ts';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import './speech-bubble.css';

interface SpeechBubbleProps {
  readonly speech: Speech;
  /** Its unit of narration. */
  readonly heard: string;
}

/** What someone says, below the picture so that it never hides what must be seen. */
export function SpeechBubble({ speech, heard }: SpeechBubbleProps) {
  const { strings } = usePlayer();
  return (
    <div class="bubble entering">
      <Prose as="span" class="bubble-who" text={fill(strings.scene.says, { who: speech.who })} heard={heardAs(heard)} />{' '}
      <Prose as="span" text={speech.says} heard={heardAs(heard, 1)} />
    </div>
  );
}
