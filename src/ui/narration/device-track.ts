import { type NarrationUnit, sentencesIn } from '../../narration/units.ts';
import { plainText } from '../text/rich-text.tsx';
import type { VoiceSettings } from './recorded-track.ts';
import type { Track, TrackListener } from './track.ts';

/**
 * A French voice that is on the device itself: others send the text to a company, and fall silent without a network.
 */
export const localVoice = (synth: SpeechSynthesis | undefined): SpeechSynthesisVoice | null =>
  synth?.getVoices().find(({ lang, localService }) => localService && /^fr\b/i.test(lang)) ?? null;

/** A unit said by a voice of the device, a sentence at a time: few devices tell where they are within one. */
export function deviceTrack(
  unit: NarrationUnit,
  voice: SpeechSynthesisVoice,
  settings: VoiceSettings,
  listener: TrackListener,
): Track {
  const sentences = sentencesIn(unit).map(plainText);
  const synth = window.speechSynthesis;
  let { rate } = settings;
  let at = 0;
  /** Kept as long as it is said: Chrome forgets to tell the end of one that nobody holds. */
  let said: SpeechSynthesisUtterance | null = null;
  const silence = () => {
    said = null;
    synth.cancel();
  };
  const say = () => {
    const words = new SpeechSynthesisUtterance(sentences[at]);
    Object.assign(words, { voice, lang: voice.lang, rate, volume: settings.volume / 100 });
    words.onend = () => {
      if (words !== said) return;
      at += 1;
      if (at < sentences.length) say();
      else listener.ended();
    };
    words.onerror = () => words === said && listener.ended();
    said = words;
    listener.begins(at);
    synth.speak(words);
  };
  return {
    play: say,
    // Android knows no pause: the sentence is said again from its beginning.
    pause: silence,
    setRate: (next) => {
      rate = next;
    },
    leave: silence,
  };
}
