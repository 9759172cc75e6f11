import type { Decision } from '../kinds/index.ts';
import type { Letter } from '../lesson/ids.ts';

export interface Lettered {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
}

/** What answers to a decision are made of, and the key under which the lesson lists it. */
export const letteredOf = (scene: Decision): { readonly list: string; readonly entries: readonly Lettered[] } =>
  scene.kind === 'question' ? { list: 'choices', entries: scene.choices } : { list: 'items', entries: scene.items };
