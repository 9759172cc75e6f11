/** The one list of views. Adding a kind of scene without a view for it does not compile. */
import type { ComponentType } from 'preact';
import type { Scene } from '../../kinds/index.ts';
import { DECISIONS } from './all-decisions.ts';
import { ending } from './ending/ending.tsx';
import { information } from './information/information.tsx';
import type { AskProps, KindView } from './kind-view.ts';

const SCENES: { readonly [K in Scene['kind']]: KindView<Extract<Scene, { kind: K }>> } = {
  ...DECISIONS,
  information,
  ending,
};

/** The cast holds because SCENES pairs each kind with views of its own scenes. */
export const askOf = ({ kind }: Scene) => SCENES[kind].Ask as ComponentType<AskProps<Scene>>;
