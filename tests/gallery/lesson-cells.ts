import { drawPictures, placePictures } from '../../src/art/lesson-pictures.ts';
import { holds } from '../../src/engine/condition.ts';
import { isDecision, playOf, type Scene } from '../../src/kinds/index.ts';
import type { Lesson, Value, Values, Variable } from '../../src/lesson/lesson.ts';
import type { FileLayer, Picture } from '../../src/lesson/picture.ts';
import type { Cell } from './cell.ts';

interface Named {
  readonly name: string;
  readonly picture: Picture;
}

/** Every picture of a lesson with the scene, and the outcome, in which it is seen. */
function* namedPictures({ cover, scenes }: Lesson<Scene>): Generator<Named> {
  if (cover) yield { name: 'cover', picture: cover };
  for (const scene of scenes) {
    if (scene.picture) yield { name: scene.id, picture: scene.picture };
    if (scene.kind === 'information' && scene.capsule && 'panels' in scene.capsule) {
      for (const [index, { picture }] of scene.capsule.panels.entries()) {
        yield { name: `${scene.id} · ${index + 1}`, picture };
      }
    }
    if (!isDecision(scene)) continue;
    for (const [key, { picture }] of Object.entries(playOf(scene).outcomes(scene))) {
      if (picture) yield { name: `${scene.id} / ${key}`, picture };
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
  return [...namedPictures(lesson)].flatMap(({ name, picture }) => {
    const placed = placePictures(picture, lesson);
    const layers = placed.layers as readonly FileLayer[];
    const seen = new Set<string>();
    return combinations(layers, lesson.variables).flatMap((values): readonly Cell[] => {
      const shown = layers.filter(({ when }) => when === undefined || holds(when, values));
      const essence = shown.map(({ file }) => file).join();
      if (seen.has(essence)) return [];
      seen.add(essence);
      return [
        {
          label: `${name} ${words(values)}`,
          layers: shown.map(({ file, place, flip }) => ({
            svg: drawings[file] ?? mediaText(file),
            ...(place && { place }),
            ...(flip && { flip }),
          })),
          ...(placed.focus && { focus: placed.focus }),
        },
      ];
    });
  });
}
