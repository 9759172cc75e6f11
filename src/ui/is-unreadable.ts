import type { Held } from '../session/view.ts';

/** Whether earlier answers came back and could not be used. */
export const isUnreadable = (held: Held): boolean => held !== 'read' && held !== 'recovered';
