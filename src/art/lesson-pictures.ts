import { hungFile } from '../kinds/equip/places.ts';
import type { Scene } from '../kinds/index.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/picture.ts';
import { drawLayer } from './draw-layer.ts';
import { dressScenes } from './dress.ts';
import { type Drawing, drawingsOf, placePicture } from './place-picture.ts';

const isPicture = (value: object): value is Picture => 'layers' in value && 'alt' in value;

/** Every picture below a value, found by shape: a kind of scene to come needs no change here. */
function* picturesIn(value: unknown): Generator<Picture> {
  if (typeof value !== 'object' || value === null) return;
  if (isPicture(value)) yield value;
  else for (const inside of Object.values(value)) yield* picturesIn(inside);
}

/** The value with each picture below it replaced. */
function withPictures<T>(value: T, replace: (picture: Picture) => Picture): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withPictures(one, replace)) as T;
  if (isPicture(value)) return replace(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPictures(one, replace)])) as T;
}

/** The scenes of a lesson as a package shows them. */
export const placeScenes = ({ scenes, cast = {} }: Pick<Lesson<Scene>, 'scenes' | 'cast'>): readonly Scene[] =>
  placePictures(dressScenes(scenes, cast), { cast });

/** The same scenes and cover, every drawn layer replaced by its file and its place. */
export const placePictures = <T>(value: T, { cast = {} }: Pick<Lesson, 'cast'>): T =>
  withPictures(value, (picture) => placePicture(picture, cast));

/** A lesson whose pictures are placed: placing them again changes nothing, and draws nothing. */
export const placeLesson = (lesson: Lesson<Scene>): Lesson<Scene> => ({
  ...lesson,
  ...(lesson.cover && { cover: placePictures(lesson.cover, lesson) }),
  scenes: placeScenes(lesson),
});

/** What the pictures of a lesson and of terms need drawn, each file once. */
function drawingsIn({ cast = {}, cover, scenes }: Lesson<Scene>, terms: readonly Term[]): ReadonlyMap<string, Drawing> {
  const pictures = [...picturesIn([cover, dressScenes(scenes, cast), terms])];
  const lockers = scenes.flatMap((scene) => (scene.kind === 'equip' ? scene.items : []));
  const drawings = [
    ...pictures.flatMap((picture) => drawingsOf(picture, cast)),
    ...lockers.map(({ wears }): Drawing => ({ file: hungFile(wears), layer: { gear: wears }, light: 'day' })),
  ];
  return new Map(drawings.map((drawing) => [drawing.file, drawing]));
}

/** Names of the files that `drawPictures` gives. */
export const drawnFiles = (lesson: Lesson<Scene>, terms: readonly Term[] = []): readonly string[] => [
  ...drawingsIn(lesson, terms).keys(),
];

/** The drawings of a lesson and of terms by their path below media/. */
export const drawPictures = (lesson: Lesson<Scene>, terms: readonly Term[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...drawingsIn(lesson, terms).values()].map(({ file, layer, light }) => [
      file,
      drawLayer(layer, lesson.cast ?? {}, light).svg,
    ]),
  );
