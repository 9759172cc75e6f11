import type { CompiledSound } from '../compiled/compiled.ts';
import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { type Sound, type SoundId, VERDICT_SOUNDS } from '../lesson/sound.ts';

/** Ids of all sounds that a lesson can make, those of the player's verdicts included. */
function soundsOf(lesson: Lesson<Scene>): ReadonlySet<SoundId> {
  const outcomes = lesson.scenes.filter(isDecision).flatMap((scene) => Object.values(playOf(scene).outcomes(scene)));
  const named = [...lesson.scenes, ...outcomes].flatMap(({ sounds }) => sounds?.map(({ sound }) => sound) ?? []);
  const told = outcomes.flatMap(({ verdict }) => VERDICT_SOUNDS[verdict] ?? []);
  return new Set([...named, ...told]);
}

/** The part of the library that a lesson plays, in the words of one language. */
export function compileSounds(
  lesson: Lesson<Scene>,
  library: readonly Sound[],
  language: 'fr' | 'en',
): Readonly<Record<SoundId, CompiledSound>> {
  const played = soundsOf(lesson);
  return Object.fromEntries(
    library
      .filter(({ id }) => played.has(id))
      .map(({ id, file, loop, volume, caption, matters }): [SoundId, CompiledSound] => [
        id,
        { file, volume, ...(loop && { loop }), ...(matters && { caption: caption[language] }) },
      ]),
  );
}
