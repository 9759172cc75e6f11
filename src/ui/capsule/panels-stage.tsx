import { useEffect } from 'preact/hooks';
import { type InformationScene, panelsOf } from '../../kinds/information/scene.ts';
import { isPanelUnit, shownUnits } from '../../narration/units.ts';
import { fill } from '../../strings/fill.ts';
import { useNarration } from '../narration/narration.tsx';
import { addressOf } from '../picture/address.ts';
import { Picture } from '../picture/picture.tsx';
import { usePlayer, useView } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import type { StageProps } from '../scenes/kind-view.ts';
import { useSound } from '../sound/sound-provider.tsx';
import { Prose } from '../text/prose.tsx';
import { plainText } from '../text/rich-text.tsx';
import { CapsuleButton } from './capsule-button.tsx';
import { clockWords, momentAt, readingSeconds, timelineOf } from './timeline.ts';
import { Transcript } from './transcript.tsx';
import { useCapsule } from './use-capsule.ts';
import './capsule.css';

/**
 * A narrated sequence of panels, played, stopped and gone through at will; its words are its captions and its transcript.
 * Keyboard and screen reader: three buttons, a native slider that says panel and time, the whole text under a summary.
 */
export function PanelsStage({ scene }: StageProps<InformationScene>) {
  const panels = panelsOf(scene);
  const { lesson, strings, announce } = usePlayer();
  const view = useView();
  const { preferences } = usePreferences();
  const { capsule } = strings;
  const units = shownUnits(scene, preferences.simple).filter(({ id }) => isPanelUnit(id));
  const texts = units.map(({ parts }) => parts[0]?.text ?? '');
  const recordings = units.map(({ id }) => lesson.narration?.[id]);
  const isRead = !preferences.muted && recordings.every((recording) => recording !== undefined);
  const lengths = texts.map((text, index) => (isRead ? recordings[index]!.seconds : readingSeconds(text)));
  const timeline = timelineOf(lengths);
  const { position, isPlaying, play, pause, seek } = useCapsule({
    timeline,
    lengths,
    addresses: isRead ? recordings.map((recording) => addressOf(recording!.file)) : null,
    rate: preferences.rate,
    volume: preferences.volume,
  });
  const { panel: at } = momentAt(timeline, position);
  const panel = panels[at];
  // One voice at a time: this one or the one that reads the screen.
  const narration = useNarration();
  useEffect(() => {
    if (narration?.status === 'playing') pause();
  }, [narration?.status]);
  const { duck } = useSound();
  useEffect(() => {
    duck(isPlaying && isRead);
    return () => duck(false);
  }, [isPlaying, isRead]);
  const playAlone = () => {
    narration?.stop();
    play();
  };
  const isFinished = position >= timeline.total;
  const goTo = (index: number) => {
    seek(timeline.starts[index] ?? 0);
    // A panel that is played is heard; one that is only gone to is said to those who do not see it.
    if (!isPlaying) announce(plainText(texts[index] ?? ''));
  };
  const where = fill(capsule.where, {
    n: at + 1,
    total: panels.length,
    time: clockWords(position),
    end: clockWords(timeline.total),
  });
  return (
    <section class="capsule" aria-label={capsule.name}>
      {panel && <Picture key={at} picture={panel.picture} values={view.progress.values} />}
      <Prose as="p" class="capsule-caption" text={texts[at] ?? ''} />
      <div class="capsule-bar">
        <CapsuleButton icon="back" name={capsule.back} isOff={at === 0} onClick={() => goTo(at - 1)} />
        {isPlaying ? (
          <CapsuleButton icon="pause" name={capsule.pause} onClick={pause} />
        ) : (
          <CapsuleButton icon="play" name={isFinished ? capsule.again : capsule.play} onClick={playAlone} />
        )}
        <CapsuleButton icon="on" name={capsule.on} isOff={at === panels.length - 1} onClick={() => goTo(at + 1)} />
        <input
          type="range"
          class="capsule-seek"
          min={0}
          max={Math.round(timeline.total)}
          value={Math.round(position)}
          aria-label={capsule.seek}
          aria-valuetext={where}
          onInput={({ currentTarget }) => seek(currentTarget.valueAsNumber)}
        />
        <span class="capsule-time" aria-hidden="true">
          {clockWords(position)} / {clockWords(timeline.total)}
        </span>
      </div>
      <Transcript texts={texts} />
    </section>
  );
}
