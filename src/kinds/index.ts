/** The one list of kinds. A kind is added by a folder, a line in each type below, and a line in schemas.ts. */
import { call } from './call/play.ts';
import type { CallScene } from './call/scene.ts';
import type { EndingScene } from './ending/scene.ts';
import { equip } from './equip/play.ts';
import type { EquipScene } from './equip/scene.ts';
import type { InformationScene } from './information/scene.ts';
import { logEntry } from './log_entry/play.ts';
import type { LogEntryScene } from './log_entry/scene.ts';
import { match } from './match/play.ts';
import type { MatchScene } from './match/scene.ts';
import { observation } from './observation/play.ts';
import type { ObservationScene } from './observation/scene.ts';
import { order } from './order/play.ts';
import type { OrderScene } from './order/scene.ts';
import type { Play } from './play.ts';
import { question } from './question/play.ts';
import type { QuestionScene } from './question/scene.ts';
import { reading } from './reading/play.ts';
import type { ReadingScene } from './reading/scene.ts';
import { selection } from './selection/play.ts';
import type { SelectionScene } from './selection/scene.ts';

/** Scenes that ask for an answer. */
export type Decision =
  | QuestionScene
  | SelectionScene
  | OrderScene
  | EquipScene
  | ObservationScene
  | MatchScene
  | ReadingScene
  | CallScene
  | LogEntryScene;

export type Scene = InformationScene | EndingScene | Decision;

export type DecisionKind = Decision['kind'];

type SceneOf<K extends DecisionKind> = Extract<Decision, { kind: K }>;

export const PLAYS: { readonly [K in DecisionKind]: Play<SceneOf<K>> } = {
  question,
  selection,
  order,
  equip,
  observation,
  match,
  reading,
  call,
  log_entry: logEntry,
};

export const isDecision = (scene: Scene): scene is Decision => scene.kind in PLAYS;

/** How the kind of `scene` is played. The cast holds because PLAYS pairs each kind with its own scenes. */
export const playOf = (scene: Decision): Play<Decision> => PLAYS[scene.kind] as unknown as Play<Decision>;
