/** The one list of views. Adding a kind of scene without a view for it does not compile. */
import type { ComponentType } from 'preact';
import type { Scene } from '../../kinds/index.ts';
import type { InformationScene } from '../../kinds/information/scene.ts';
import { DECISIONS } from './all-decisions.ts';
import { ending } from './ending/ending.tsx';
import { information } from './information/information.tsx';
import type { AskProps, KindView, StageProps } from './kind-view.ts';

const SCENES: { readonly [K in Scene['kind']]: KindView<Extract<Scene, { kind: K }>> } = {
  ...DECISIONS,
  information,
  ending,
};

type View = ComponentType<AskProps<Scene>>;
type StageView = ComponentType<StageProps<Scene>>;

/** The casts hold because SCENES pairs each kind with views of its own scenes. */
export const askOf = ({ kind }: Scene) => SCENES[kind].Ask as View;

/** What stands in the place of the scene's picture; null where the picture does. */
export const stageOf = (scene: Scene): StageView | null => {
  const { stageOf: own } = SCENES[scene.kind] as KindView<InformationScene>;
  return (own?.(scene as InformationScene) ?? null) as StageView | null;
};
