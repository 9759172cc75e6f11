/** What makes a panel last: a voice that reads it, or the time that reading takes. One panel runs at a time. */
export interface PanelVoice {
  /** Runs a panel from a moment of it, at a speed. Whatever ran before is silent from now on. */
  readonly run: (panel: number, since: number, rate: number) => void;
  readonly stop: () => void;
}

/** What a running panel tells. */
export interface PanelEvents {
  /** Seconds since the panel began; called several times a second. */
  readonly onTime: (since: number) => void;
  readonly onEnd: () => void;
}

const TICK_MS = 200;

/** Lets each panel last its time in silence. */
export function createSilentVoice(lengths: readonly number[], { onTime, onEnd }: PanelEvents): PanelVoice {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  return {
    stop,
    run: (panel, from, rate) => {
      stop();
      let since = from;
      timer = setInterval(() => {
        since += (TICK_MS / 1000) * rate;
        if (since < (lengths[panel] ?? 0)) onTime(since);
        else {
          stop();
          onEnd();
        }
      }, TICK_MS);
    },
  };
}

/** The part of an <audio> element that a voice needs. */
export type PanelAudio = Pick<
  HTMLAudioElement,
  'src' | 'currentTime' | 'playbackRate' | 'play' | 'pause' | 'ontimeupdate' | 'onended' | 'onerror'
>;

/** Reads each panel aloud from its file; a file that cannot be played leaves the panel to `silent`. */
export function createAudioVoice(
  addresses: readonly string[],
  audio: PanelAudio,
  silent: PanelVoice,
  { onTime, onEnd }: PanelEvents,
): PanelVoice {
  const stop = () => {
    silent.stop();
    audio.ontimeupdate = null;
    audio.onended = null;
    audio.onerror = null;
    audio.pause();
  };
  return {
    stop,
    run: (panel, since, rate) => {
      stop();
      const giveUp = () => {
        stop();
        silent.run(panel, since, rate);
      };
      audio.src = addresses[panel] ?? '';
      audio.currentTime = since;
      audio.playbackRate = rate;
      audio.ontimeupdate = () => onTime(audio.currentTime);
      audio.onended = () => {
        stop();
        onEnd();
      };
      audio.onerror = giveUp;
      // A browser that refuses to play rejects; being stopped meanwhile rejects as well, which is no refusal.
      audio.play().catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) giveUp();
      });
    },
  };
}
