import { ticking } from '../ticked.ts';
import type { ObservationScene } from './scene.ts';

export const observation = ticking<ObservationScene>();
