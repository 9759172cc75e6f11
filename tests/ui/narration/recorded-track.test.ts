import { expect, test, vi } from 'vitest';
import type { NarrationUnit } from '../../../src/narration/units.ts';
import { recordedTrack } from '../../../src/ui/narration/recorded-track.ts';

const NARRATED = { file: 'voices/gaz/fr/doute.mp3', at: [0, 17, 41], seconds: 6 };
const CONSEQUENCE = { text: 'Clic. Un éclair.' };
const UNIT = { id: 'doute.allumer-then', parts: [CONSEQUENCE, { text: 'Une étincelle suffit.' }] };

function aTrack(play: () => Promise<void> = async () => {}, unit: NarrationUnit = UNIT) {
  const audio = {
    src: '',
    volume: 1,
    playbackRate: 1,
    defaultPlaybackRate: 1,
    currentTime: 0,
    play: vi.fn(play),
    pause: vi.fn(),
    load: vi.fn(),
    removeAttribute: vi.fn(),
  } as unknown as HTMLAudioElement;
  const listener = { begins: vi.fn(), ended: vi.fn(), refused: vi.fn() };
  const track = recordedTrack(NARRATED, unit, { rate: 0.8, volume: 50 }, listener, audio);
  const at = (seconds: number) => {
    audio.currentTime = seconds;
    audio.ontimeupdate?.(new Event('timeupdate'));
  };
  return { audio, listener, track, at };
}

test('it plays the file of the package at the speed and volume asked for', () => {
  const { audio, track } = aTrack();
  track.play();
  expect(audio).toMatchObject({ src: 'media/voices/gaz/fr/doute.mp3', playbackRate: 0.8, volume: 0.5 });
  expect(audio.play).toHaveBeenCalledOnce();
  track.setRate(1.2);
  expect(audio.playbackRate).toBe(1.2);
});

test('each sentence is told once, a little before it is heard', () => {
  const { listener, at } = aTrack();
  for (const time of [0, 0.5, 1.5, 1.6, 2, 4.1, 5.9]) at(time);
  expect(listener.begins.mock.calls).toEqual([[0], [1], [2]]);
});

test('of a recording that says more than is shown, only the beginning is heard, up to the pause before the rest', () => {
  const { listener, at } = aTrack(undefined, { ...UNIT, parts: [CONSEQUENCE] });
  for (const time of [0, 1.6, 3.6]) at(time);
  expect([listener.begins.mock.calls, listener.ended.mock.calls]).toEqual([[[0], [1]], []]);
  at(3.8);
  expect(listener.ended).toHaveBeenCalledOnce();
  expect(listener.begins).toHaveBeenCalledTimes(2);
});

test('a file that cannot be played ends, a pause before it began is no refusal', async () => {
  const error = (name: string) => Object.assign(new Error(), { name });
  const aborted = aTrack(() => Promise.reject(error('AbortError')));
  const refused = aTrack(() => Promise.reject(error('NotAllowedError')));
  aborted.track.play();
  refused.track.play();
  await Promise.resolve();
  expect(aborted.listener.refused).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(refused.listener.refused).toHaveBeenCalledOnce());
  const { audio, listener } = aTrack();
  audio.onerror?.('');
  expect(listener.ended).toHaveBeenCalledOnce();
});

test('once it has left it tells nothing more, and fetches nothing more', () => {
  const { audio, listener, track, at } = aTrack();
  track.leave();
  at(3);
  expect(listener.begins).not.toHaveBeenCalled();
  expect(audio.onended).toBeNull();
  expect(audio.pause).toHaveBeenCalled();
  expect(audio.removeAttribute).toHaveBeenCalledWith('src');
});
