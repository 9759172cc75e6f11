import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceTrack, localVoice } from '../../../src/ui/narration/device-track.ts';

const aVoice = (lang: string, localService: boolean) => ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

class Utterance {
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const said: Utterance[] = [];
const synth = { speak: (one: Utterance) => said.push(one), cancel: vi.fn() };

beforeEach(() => {
  said.length = 0;
  vi.stubGlobal('window', { speechSynthesis: synth });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['a French one that is on the device', [aVoice('en-GB', true), aVoice('fr-CA', true)], 'fr-CA'],
  ['none that sends the text away', [aVoice('fr-FR', false)], undefined],
  ['none of another language', [aVoice('frr', true), aVoice('de-DE', true)], undefined],
  ['none where there are none', [], undefined],
])('the voice is %s', (_, voices, lang) => {
  expect(localVoice({ getVoices: () => voices } as unknown as SpeechSynthesis)?.lang).toBe(lang);
});

test('there is no voice where the browser knows no speech', () => {
  expect(localVoice(undefined)).toBeNull();
});

function aTrack() {
  const unit = { id: 'doute', parts: [{ text: 'Une odeur' }, { text: 'Odeur **faible**. Tu sors.' }] };
  const listener = { begins: vi.fn(), ended: vi.fn(), refused: vi.fn() };
  return { listener, track: deviceTrack(unit, aVoice('fr-FR', true), { rate: 1, volume: 80 }, listener) };
}

test('sentences are said one after the other, without marks of emphasis', () => {
  const { listener, track } = aTrack();
  track.play();
  for (let index = 0; index < said.length; index++) said[index]!.onend?.();
  expect(said.map(({ text }) => text.trim())).toEqual(['Une odeur', 'Odeur faible.', 'Tu sors.']);
  expect(listener.begins.mock.calls).toEqual([[0], [1], [2]]);
  expect(listener.ended).toHaveBeenCalledOnce();
});

test('after a pause the sentence is said again, at the speed chosen meanwhile', () => {
  const { listener, track } = aTrack();
  track.play();
  said[0]!.onend?.();
  track.pause();
  said[1]!.onend?.();
  said[1]!.onerror?.();
  track.setRate(0.8);
  track.play();
  expect(said.map(({ text, rate }) => `${text.trim()} ×${rate}`)).toEqual([
    'Une odeur ×1',
    'Odeur faible. ×1',
    'Odeur faible. ×0.8',
  ]);
  expect(listener.ended).not.toHaveBeenCalled();
  expect(synth.cancel).toHaveBeenCalled();
});
