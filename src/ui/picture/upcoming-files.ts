import type { CompiledLesson, StateName } from '../../compiled/compiled.ts';
import { isDecision, playOf, type Scene } from '../../kinds/index.ts';
import type { Picture } from '../../lesson/picture.ts';
import { fileLayers } from './shown-layers.ts';

/** What hangs where somebody gets dressed. */
const hungFiles = (scene: Scene): readonly string[] =>
  scene.kind === 'equip' ? scene.items.flatMap(({ hung }) => hung?.file ?? []) : [];

const drawnFiles = (picture: Picture | undefined): readonly string[] =>
  picture ? fileLayers(picture).map(({ file }) => file) : [];

/** The picture files of every state that can follow, without doubles: those of outcomes or of the next scenes. */
export function upcomingFiles(lesson: CompiledLesson, state: StateName): string[] {
  const targets = Object.values(lesson.states[state]?.on ?? {}).flat();
  const files = targets.flatMap(({ target }) => {
    const { scene: id, outcome } = lesson.states[target] ?? {};
    const scene = id === undefined ? undefined : lesson.scenes[id];
    if (!scene) return [];
    return outcome !== undefined && isDecision(scene)
      ? drawnFiles(playOf(scene).outcomes(scene)[outcome]?.picture)
      : [...drawnFiles(scene.picture), ...hungFiles(scene)];
  });
  return [...new Set(files)];
}

/** The picture files of every scene, of every outcome and of what can be put on, without doubles. */
export function pictureFiles({ scenes }: CompiledLesson): string[] {
  const all = Object.values(scenes);
  const pictures = all.flatMap((scene) => [
    scene.picture,
    ...(isDecision(scene) ? Object.values(playOf(scene).outcomes(scene)).map(({ picture }) => picture) : []),
  ]);
  return [...new Set([...pictures.flatMap(drawnFiles), ...all.flatMap(hungFiles)])];
}
