import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { Mixer } from '../../sound/mixer.ts';
import { DESK_NAME, type DeskInput, type OpenDesk } from '../../sound/sound-desk.ts';
import { addressOf } from '../picture/address.ts';

const inputFor = ({ sounds }: CompiledLesson): DeskInput => ({
  sounds: Object.fromEntries(
    Object.entries(sounds).map(([id, { file, volume }]) => [id, { address: addressOf(file), volume }]),
  ),
});

/** Fetches the script of sounds, a classic one like the player itself. Null when it does not come. */
export const loadDesk = (root: Document, lesson: CompiledLesson): Promise<Mixer | null> =>
  new Promise((settle) => {
    const script = root.createElement('script');
    script.src = 'sound.js';
    script.onload = () => {
      const open = (root.defaultView as unknown as Partial<Record<string, OpenDesk>> | null)?.[DESK_NAME];
      settle(open?.(inputFor(lesson)) ?? null);
    };
    script.onerror = () => {
      script.remove();
      settle(null);
    };
    root.head.append(script);
  });
