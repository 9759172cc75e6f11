import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAudioVoice, createSilentVoice, type PanelAudio } from '../../../src/ui/capsule/panel-voice.ts';

function told() {
  const times: number[] = [];
  let ends = 0;
  return { times, ends: () => ends, events: { onTime: (since: number) => times.push(since), onEnd: () => ends++ } };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a panel without a voice', () => {
  test('lasts its time, then ends once', () => {
    const { times, ends, events } = told();
    createSilentVoice([2, 5], events).run(0, 0, 1);
    vi.advanceTimersByTime(1900);
    expect(ends()).toBe(0);
    expect(times.at(-1)).toBeCloseTo(1.8);
    vi.advanceTimersByTime(5000);
    expect(ends()).toBe(1);
  });

  test('goes on from where it was, at the speed that is asked', () => {
    const { ends, events } = told();
    createSilentVoice([4], events).run(0, 3, 0.5);
    vi.advanceTimersByTime(1800);
    expect(ends()).toBe(0);
    vi.advanceTimersByTime(400);
    expect(ends()).toBe(1);
  });

  test('says nothing more once stopped', () => {
    const { times, ends, events } = told();
    const voice = createSilentVoice([1], events);
    voice.run(0, 0, 1);
    voice.stop();
    vi.advanceTimersByTime(9000);
    expect([times, ends()]).toEqual([[], 0]);
  });
});

/** An <audio> element that does what it is told to. */
function fakeAudio(play: () => Promise<void> = () => Promise.resolve()) {
  const audio: PanelAudio = {
    src: '',
    currentTime: 0,
    playbackRate: 1,
    play: vi.fn(play),
    pause: vi.fn(),
    ontimeupdate: null,
    onended: null,
    onerror: null,
  };
  const happen = (what: 'ontimeupdate' | 'onended' | 'onerror') =>
    (audio[what] as ((event: Event) => void) | null)?.call(audio as never, new Event(what));
  return { audio, happen };
}

const nobody = { run: vi.fn(), stop: vi.fn() };

describe('a panel that is read aloud', () => {
  test('plays its own file from the moment that is asked, and ends with it', () => {
    const { times, ends, events } = told();
    const { audio, happen } = fakeAudio();
    createAudioVoice(['un.mp3', 'deux.mp3'], audio, nobody, events).run(1, 2.5, 0.8);
    expect([audio.src, audio.currentTime, audio.playbackRate]).toEqual(['deux.mp3', 2.5, 0.8]);
    audio.currentTime = 3;
    happen('ontimeupdate');
    happen('onended');
    expect([times, ends()]).toEqual([[3], 1]);
  });

  test('is left to silence when its file cannot be played', () => {
    const silent = { run: vi.fn(), stop: vi.fn() };
    const { audio, happen } = fakeAudio();
    createAudioVoice(['un.mp3'], audio, silent, told().events).run(0, 1, 1);
    happen('onerror');
    expect(silent.run).toHaveBeenCalledExactlyOnceWith(0, 1, 1);
  });

  test('is left to silence when the browser refuses to play, not when it was stopped meanwhile', async () => {
    const silent = { run: vi.fn(), stop: vi.fn() };
    const stopped = fakeAudio(() => Promise.reject(new DOMException('stopped', 'AbortError')));
    createAudioVoice(['un.mp3'], stopped.audio, silent, told().events).run(0, 0, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(silent.run).not.toHaveBeenCalled();
    const refused = fakeAudio(() => Promise.reject(new DOMException('no gesture', 'NotAllowedError')));
    createAudioVoice(['un.mp3'], refused.audio, silent, told().events).run(0, 0, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(silent.run).toHaveBeenCalledOnce();
  });

  test('is silent once stopped', () => {
    const { times, ends, events } = told();
    const { audio, happen } = fakeAudio();
    const voice = createAudioVoice(['un.mp3'], audio, nobody, events);
    voice.run(0, 0, 1);
    voice.stop();
    happen('ontimeupdate');
    happen('onended');
    expect([audio.pause, times, ends()]).toEqual([expect.any(Function), [], 0]);
    expect(audio.pause).toHaveBeenCalled();
  });
});
