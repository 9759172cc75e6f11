import { drawPictures, placePictures, placeScenes } from '../../src/art/lesson-pictures.ts';
import { isDecision, playOf, type Scene } from '../../src/kinds/index.ts';
import type { Lesson, Value, Values, Variable } from '../../src/lesson/lesson.ts';
import type { FileLayer, Picture } from '../../src/lesson/picture.ts';
import { fileLayers, shownLayers } from '../../src/ui/picture/shown-layers.ts';
import type { Cell } from './cell.ts';

interface Named {
  readonly name: string;
  readonly picture: Picture;
  /** Letters that are worn, where somebody is dressed. */
  readonly outfits?: readonly string[];
}

/** Nothing taken, all that is right, then each wrong piece by itself. */
function outfitsOf(scene: Scene): readonly string[] | undefined {
  if (scene.kind !== 'equip') return undefined;
  const letters = (right: boolean) => scene.items.filter((item) => item.right === right).map(({ letter }) => letter);
  return ['', letters(true).join(''), ...letters(false)];
}

/** Every picture of a lesson with the scene, and the outcome, in which it is seen. */
function* namedPictures(lesson: Lesson<Scene>): Generator<Named> {
  if (lesson.cover) yield { name: 'cover', picture: placePictures(lesson.cover, lesson) };
  for (const scene of placeScenes(lesson)) {
    const outfits = outfitsOf(scene);
    if (scene.picture) yield { name: scene.id, picture: scene.picture, ...(outfits && { outfits }) };
    if (scene.kind === 'information' && scene.capsule && 'panels' in scene.capsule) {
      for (const [index, { picture }] of scene.capsule.panels.entries()) {
        yield { name: `${scene.id} · ${index + 1}`, picture };
      }
    }
    if (!isDecision(scene)) continue;
    for (const [key, { picture }] of Object.entries(playOf(scene).outcomes(scene))) {
      if (picture) yield { name: `${scene.id} / ${key}`, picture, ...(outfits && { outfits: outfits.slice(1) }) };
    }
  }
}

const valuesOf = (variable: Variable): readonly Value[] =>
  variable.type === 'boolean'
    ? [false, true]
    : Array.from({ length: variable.max - variable.min + 1 }, (_, index) => variable.min + index);

/** Every combination of values of the variables on which a picture depends. */
function combinations(layers: readonly FileLayer[], variables: Lesson['variables'] = {}): readonly Values[] {
  const names = [...new Set(layers.flatMap(({ when }) => Object.keys(when ?? {})))];
  return names.reduce<readonly Values[]>(
    (all, name) => all.flatMap((values) => valuesOf(variables[name]!).map((value) => ({ ...values, [name]: value }))),
    [{}],
  );
}

const words = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** One cell for each picture of a lesson and each state of the world that changes it. */
export function lessonCells(lesson: Lesson<Scene>, mediaText: (file: string) => string): readonly Cell[] {
  const drawings = drawPictures(lesson);
  return [...namedPictures(lesson)].flatMap(({ name, picture, outfits = [''] }) => {
    const seen = new Set<string>();
    const states = combinations(fileLayers(picture), lesson.variables).flatMap((values) =>
      outfits.map((outfit) => ({ values, outfit })),
    );
    return states.flatMap(({ values, outfit }): readonly Cell[] => {
      const shown = shownLayers(picture, values, outfit);
      const essence = shown.map(({ file }) => file).join();
      if (seen.has(essence)) return [];
      seen.add(essence);
      return [
        {
          label: `${name} ${words(values)} ${outfit}`,
          layers: shown.map(({ file, place, flip }) => ({
            svg: drawings[file] ?? mediaText(file),
            ...(place && { place }),
            ...(flip && { flip }),
          })),
          ...(picture.focus && { focus: picture.focus }),
        },
      ];
    });
  });
}
