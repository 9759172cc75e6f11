import type { CompiledLesson } from '../../compiled/compiled.ts';

/** Whether anything of a lesson can be heard: else there is nothing to mute. */
export const hasSound = ({ sounds, narration = {} }: CompiledLesson): boolean =>
  Object.keys(sounds).length + Object.keys(narration).length > 0;
