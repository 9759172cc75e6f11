import type { LessonData } from '../../../assembly/parts-as-data.ts';
import type { Scene } from '../../../kinds/index.ts';
import { panelsOf } from '../../../kinds/information/scene.ts';
import type { FileLayer, Picture } from '../../../lesson/picture.ts';
import { authoredTexts } from '../../../translation/texts.ts';
import type { LessonTexts, OwnText, TextGroup } from './messages.ts';
import { textName } from './text-names.ts';

/** What of a picture is seen when the lesson starts. */
function startLayers(picture: Picture | undefined, isAtStart: (layer: FileLayer) => boolean): readonly FileLayer[] {
  return (picture?.layers ?? []).filter((layer): layer is FileLayer => 'file' in layer && isAtStart(layer));
}

/** A scene without a picture of its own is known by the first of what it tells in pictures. */
const pictureOf = (scene: Scene): Picture | undefined =>
  scene.picture ?? (scene.kind === 'information' ? panelsOf(scene)[0]?.picture : undefined);

/** Every text of a lesson, by scene, each with its name. */
export function lessonTexts({ authored, lesson }: LessonData): LessonTexts {
  const initial = Object.fromEntries(
    Object.entries(lesson.variables ?? {}).map(([id, variable]) => [id, variable.initial]),
  );
  const isAtStart = ({ when = {}, worn }: FileLayer): boolean =>
    (worn?.any === undefined || worn.any === '') &&
    Object.entries(when).every(([id, wanted]) =>
      Array.isArray(wanted) ? wanted.includes(initial[id]) : wanted === initial[id],
    );
  const texts = authoredTexts(authored);
  const named = (prefix: string): readonly OwnText[] =>
    Object.entries(texts)
      .filter(([key]) => (prefix === '' ? !key.startsWith('scenes.') : key.startsWith(prefix)))
      .map(([key, text]) => ({ key, text, name: textName(authored, key) }));
  const scenes = lesson.scenes.map(
    (scene): TextGroup => ({
      id: scene.id,
      title: scene.title,
      layers: startLayers(pictureOf(scene), isAtStart),
      texts: named(`scenes.${scene.id}.`),
    }),
  );
  const front: TextGroup = {
    id: '',
    title: 'Présentation de la leçon',
    layers: startLayers(lesson.cover, isAtStart),
    texts: named(''),
  };
  return [front, ...scenes];
}
