import type { Cue } from '../../lesson/cue.ts';
import { sentencesOf } from '../../narration/sentences.ts';
import { speakable } from '../../narration/speakable.ts';
import type { NarrationUnit } from '../../narration/units.ts';
import { join, RATE, type Sound, silence, trim } from './sound.ts';

/** Seconds of silence. A learner who follows with the eyes needs the time to find the next sentence. */
const PAUSE = { before: 0.05, sentence: 0.28, part: 0.5, after: 0.15 } as const;

/** Says words, as `who` would; the lesson's own voice when nobody speaks. */
export type Speak = (words: string, who: string | undefined) => Promise<Sound>;

export interface ReadAloud {
  readonly sound: Sound;
  readonly cues: readonly Cue[];
}

/** Has a unit read sentence by sentence, so that it is known exactly when each begins. */
export async function readAloud({ parts }: NarrationUnit, speak: Speak): Promise<ReadAloud> {
  const sounds: Sound[] = [silence(PAUSE.before)];
  const cues: Cue[] = [];
  const seconds = () => sounds.reduce((sum, { length }) => sum + length, 0) / RATE;
  for (const [index, { text, who }] of parts.entries()) {
    for (const [position, sentence] of sentencesOf(text).entries()) {
      if (position > 0) sounds.push(silence(PAUSE.sentence));
      else if (index > 0) sounds.push(silence(PAUSE.part));
      const start = cues.length === 0 ? 0 : seconds();
      sounds.push(trim(await speak(speakable(sentence), who)));
      cues.push({ start, end: seconds(), text: sentence.replaceAll('**', '').trim() });
    }
  }
  return { sound: join([...sounds, silence(PAUSE.after)]), cues };
}
