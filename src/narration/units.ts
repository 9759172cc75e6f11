import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { Lesson, Outcome } from '../lesson/lesson.ts';

/**
 * Names a recording and its file: `doute`, its choice `doute.prevenir`, what follows `doute.prevenir-then`. A hyphen
 * stands before what is no id of the lesson's, since no id has one.
 */
export type UnitId = string;

/** Words of one voice: what the lesson tells, or what `who` says. */
export interface NarrationPart {
  readonly text: string;
  readonly who?: string;
}

/** What is heard in one go. Its parts stand apart by a pause. */
export interface NarrationUnit {
  readonly id: UnitId;
  readonly parts: readonly NarrationPart[];
}

const unit = (id: UnitId, ...texts: readonly string[]): NarrationUnit => ({
  id,
  parts: texts.filter((text) => text !== '').map((text) => ({ text })),
});

export const sceneUnitId = (scene: string): UnitId => scene;
export const speechUnitId = (scene: string): UnitId => `${scene}-speech`;
export const asideUnitId = (scene: string, index: number): UnitId => `${scene}-aside-${index}`;
export const answerUnitId = (scene: string, id: string): UnitId => `${scene}.${id}`;
export const rememberUnitId = (scene: string): UnitId => `${scene}-remember`;

/** An outcome is named by the id of the choice, or by the verdict of a set. */
export function outcomeUnitId(scene: Scene, key: string): UnitId {
  const choice = scene.kind === 'question' ? scene.choices.find(({ letter }) => letter === key) : undefined;
  return `${scene.id}.${choice?.id ?? key}-then`;
}

/** What is heard of an outcome: what happens, then why. */
const outcomeUnit = (scene: Scene, key: string, { consequence, feedback }: Outcome): NarrationUnit =>
  unit(outcomeUnitId(scene, key), consequence, feedback);

/** Everything that can be heard in a scene, in the order in which it comes on screen. */
export function sceneUnits(scene: Scene): readonly NarrationUnit[] {
  const { id, title, text, asides = [], speech } = scene;
  const told = [
    unit(sceneUnitId(id), title, text),
    ...asides.map((aside, index) => unit(asideUnitId(id, index), aside.text)),
    ...(speech
      ? [{ id: speechUnitId(id), parts: [{ text: `${speech.who} :` }, { text: speech.says, who: speech.who }] }]
      : []),
  ];
  if (scene.kind === 'ending') return [...told, unit(rememberUnitId(id), ...scene.remember)];
  if (!isDecision(scene)) return told;
  const answers = scene.kind === 'question' ? scene.choices : scene.items;
  return [
    ...told,
    ...answers.map((answer) => unit(answerUnitId(id, answer.id), answer.text)),
    ...Object.entries(playOf(scene).outcomes(scene)).map(([key, outcome]) => outcomeUnit(scene, key, outcome)),
  ];
}

/** Everything that can be heard of a lesson, in the order of its scenes. */
export const narrationUnits = ({ scenes }: Pick<Lesson<Scene>, 'scenes'>): readonly NarrationUnit[] =>
  scenes.flatMap(sceneUnits);
