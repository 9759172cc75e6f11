import { ticking } from '../ticked.ts';
import type { SelectionScene } from './scene.ts';

export const selection = ticking<SelectionScene>();
