import type { SoundId } from '../lesson/sound.ts';
import type { Mixer } from './mixer.ts';

/** What the player tells the script of sounds once it has come. */
export interface DeskInput {
  readonly sounds: Readonly<Record<SoundId, { readonly address: string; readonly volume: number }>>;
}

/** The name under which that script leaves `OpenDesk` on the window. */
export const DESK_NAME = 'reflexesSound';

export type OpenDesk = (input: DeskInput) => Mixer;
