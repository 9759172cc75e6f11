import { useState } from 'preact/hooks';
import type { InformationScene } from '../../kinds/information/scene.ts';
import { useNarration } from '../narration/narration.tsx';
import { addressOf } from '../picture/address.ts';
import { usePlayer } from '../player-context.ts';
import type { StageProps } from '../scenes/kind-view.ts';
import { Prose } from '../text/prose.tsx';
import { Transcript } from './transcript.tsx';
import './capsule.css';

/**
 * A class's own video with the browser's controls. Its captions are words of the page: a <track> is refused to pages
 * opened from a folder, and everybody reads them at a size of their own.
 */
export function VideoStage({ scene }: StageProps<InformationScene>) {
  const { lesson, strings } = usePlayer();
  const narration = useNarration();
  const [time, setTime] = useState(0);
  if (!scene.capsule || 'panels' in scene.capsule) return null;
  const { file } = scene.capsule.video;
  const cues = lesson.captions?.[file] ?? [];
  const cue = cues.find(({ start, end }) => start <= time && time < end);
  return (
    <section class="capsule" aria-label={strings.capsule.video}>
      {/* biome-ignore lint/a11y/useMediaCaption: the captions stand below, as text. */}
      <video
        class="capsule-video"
        src={addressOf(file)}
        controls
        playsInline
        preload="metadata"
        aria-label={strings.capsule.video}
        onPlay={() => narration?.stop()}
        onTimeUpdate={({ currentTarget }) => setTime(currentTarget.currentTime)}
      />
      <Prose as="p" class="capsule-caption" text={cue?.text ?? ''} />
      <Transcript texts={cues.map(({ text }) => text)} />
    </section>
  );
}
