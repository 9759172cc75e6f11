import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { SoundId } from '../../lesson/sound.ts';
import type { Heard } from '../../sound/mixer.ts';

/** What is told of a screen's sounds: those that begin with it. A rain that goes on was told when it began. */
export function captionsOf(
  { beds, effects }: Heard,
  bedsBefore: readonly SoundId[],
  sounds: CompiledLesson['sounds'],
): readonly string[] {
  const begun = [...beds.filter((id) => !bedsBefore.includes(id)), ...effects];
  return begun.flatMap((id) => sounds[id]?.caption ?? []);
}
