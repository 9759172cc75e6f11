import type { CompiledLesson, StateName } from '../../compiled/compiled.ts';
import { isDecision, playOf } from '../../kinds/index.ts';
import { fileLayers } from './shown-layers.ts';

/** The picture files of every state that can follow, without doubles: those of outcomes or of the next scenes. */
export function upcomingFiles(lesson: CompiledLesson, state: StateName): string[] {
  const targets = Object.values(lesson.states[state]?.on ?? {}).flat();
  const files = targets.flatMap(({ target }) => {
    const { scene: id, outcome } = lesson.states[target] ?? {};
    const scene = id === undefined ? undefined : lesson.scenes[id];
    if (!scene) return [];
    const shown = outcome !== undefined && isDecision(scene) ? playOf(scene).outcomes(scene)[outcome] : scene;
    return shown?.picture ? fileLayers(shown.picture).map(({ file }) => file) : [];
  });
  return [...new Set(files)];
}

/** The picture files of every scene, of every outcome and of what can be put on, without doubles. */
export function pictureFiles({ scenes }: CompiledLesson): string[] {
  const hung = Object.values(scenes).flatMap((scene) =>
    scene.kind === 'equip' ? scene.items.flatMap(({ hung: one }) => one?.file ?? []) : [],
  );
  const pictures = Object.values(scenes).flatMap((scene) => [
    scene.picture,
    ...(isDecision(scene) ? Object.values(playOf(scene).outcomes(scene)).map(({ picture }) => picture) : []),
  ]);
  const drawn = pictures.flatMap((picture) => (picture ? fileLayers(picture).map(({ file }) => file) : []));
  return [...new Set([...drawn, ...hung])];
}
