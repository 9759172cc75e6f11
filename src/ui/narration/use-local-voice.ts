import { useEffect, useState } from 'preact/hooks';
import { localVoice } from './device-track.ts';

/** A French voice of the device, once the browser knows its voices. */
export function useLocalVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(() => localVoice(window.speechSynthesis));
  useEffect(() => {
    const synth = window.speechSynthesis;
    const refresh = () => setVoice(localVoice(synth));
    synth?.addEventListener?.('voiceschanged', refresh);
    return () => synth?.removeEventListener?.('voiceschanged', refresh);
  }, []);
  return voice;
}
