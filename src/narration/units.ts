import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import { panelsOf } from '../kinds/information/scene.ts';
import type { Part } from '../kinds/play.ts';
import type { Lesson, Outcome } from '../lesson/lesson.ts';
import { inSimpleWords } from '../lesson/simple-words.ts';
import { sentencesOf } from './sentences.ts';

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

/** Who answers on the telephone, for the voice that says it. */
const REPLIES = 'La voix au téléphone';

export const speechUnitId = (scene: string): UnitId => `${scene}-speech`;
export const asideUnitId = (scene: string, index: number): UnitId => `${scene}-aside-${index}`;
export const answerUnitId = (scene: string, id: string): UnitId => `${scene}.${id}`;
export const scaleUnitId = (scene: string): UnitId => `${scene}-scale`;
const panelUnitId = (scene: string, index: number): UnitId => `${scene}-panel-${index}`;

/** Whether a unit is what is said over a panel of a capsule. */
export const isPanelUnit = (id: UnitId): boolean => /-panel-\d+(-simple)?$/.test(id);

/** What someone says back when a part of an answer is chosen. */
export const replyUnitId = (scene: string, id: string): UnitId => `${answerUnitId(scene, id)}-reply`;
export const rememberUnitId = (scene: string): UnitId => `${scene}-remember`;

/** An outcome is named by the id of the choice, or by the verdict of a set. */
export function outcomeUnitId(scene: Scene, key: string): UnitId {
  const choice = scene.kind === 'question' ? scene.choices.find(({ letter }) => letter === key) : undefined;
  return `${scene.id}.${choice?.id ?? key}-then`;
}

/** What is heard of an outcome: what happens, then why. */
const outcomeUnit = (scene: Scene, key: string, { consequence, feedback }: Outcome): NarrationUnit =>
  unit(outcomeUnitId(scene, key), consequence, feedback);

/** A part of an answer and, in another voice, what is said back. */
const partUnits = (scene: string, { id, text, reply }: Part): readonly NarrationUnit[] => [
  ...(text === undefined ? [] : [unit(answerUnitId(scene, id), text)]),
  ...(reply === undefined ? [] : [{ id: replyUnitId(scene, id), parts: [{ text: reply, who: REPLIES }] }]),
];

/** Everything that can be heard in a scene, in the order in which it comes on screen. */
function sceneUnits(scene: Scene): readonly NarrationUnit[] {
  const { id, title, text, asides = [], speech } = scene;
  const told = [
    unit(id, title, text),
    ...asides.map((aside, index) => unit(asideUnitId(id, index), aside.text)),
    ...(speech
      ? [{ id: speechUnitId(id), parts: [{ text: `${speech.who} :` }, { text: speech.says, who: speech.who }] }]
      : []),
  ];
  if (scene.kind === 'ending') return [...told, unit(rememberUnitId(id), ...scene.remember)];
  if (!isDecision(scene)) {
    return [...told, ...panelsOf(scene).map(({ text: said }, index) => unit(panelUnitId(id, index), said))];
  }
  const labels = scene.kind === 'log_entry' ? scene.fields : [];
  return [
    ...told,
    ...(scene.kind === 'reading' ? [unit(scaleUnitId(id), scene.scale.label)] : []),
    ...labels.map((field) => unit(answerUnitId(id, field.id), field.label)),
    ...playOf(scene)
      .parts(scene)
      .flatMap((part) => partUnits(id, part)),
    ...Object.entries(playOf(scene).outcomes(scene)).map(([key, outcome]) => outcomeUnit(scene, key, outcome)),
  ];
}

const wordsOf = (one: NarrationUnit | undefined): string | undefined => one?.parts.map(({ text }) => text).join('\n');

/** What can be heard in a scene as a learner sees it. In simple words, a text that differs has a voice of its own. */
export function shownUnits(scene: Scene, isSimple: boolean): readonly NarrationUnit[] {
  const units = sceneUnits(scene);
  if (!isSimple) return units;
  return sceneUnits(inSimpleWords(scene)).map((plain, index) =>
    wordsOf(plain) === wordsOf(units[index]) ? plain : { ...plain, id: `${plain.id}-simple` },
  );
}

/** Everything that can be heard of a lesson, in the order of its scenes, each text then in simple words if it has any. */
export const narrationUnits = ({ scenes }: Pick<Lesson<Scene>, 'scenes'>): readonly NarrationUnit[] =>
  scenes.flatMap((scene) => {
    const units = shownUnits(scene, false);
    const known = new Set(units.map(({ id }) => id));
    return [...units, ...shownUnits(scene, true).filter(({ id }) => !known.has(id))];
  });

/** Every sentence of a unit, in the order in which they are heard. */
export const sentencesIn = ({ parts }: NarrationUnit): readonly string[] =>
  parts.flatMap(({ text }) => sentencesOf(text));
