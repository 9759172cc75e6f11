import type { NarrationUnit } from '../../narration/units.ts';
import type { Heard } from './narrator.ts';

/** Marks an element as the words of a part of a unit; the unit's name is the same in simple words. */
export const heardAs = (name: string, part = 0): string => `${name} ${part}`;

export const partOnScreen = (root: ParentNode, name: string, part: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-heard="${heardAs(name, part)}"]`);

/**
 * What can be heard of what is on screen. `units` are those of the scene by name. What is told comes in its own order,
 * the bubble after the words that it answers to; answers come as they stand, since their order is shuffled.
 */
export function heardOnScreen(root: ParentNode, units: ReadonlyMap<string, NarrationUnit>): readonly Heard[] {
  const marks = [...root.querySelectorAll<HTMLElement>('[data-heard]')].map(({ dataset }) => dataset.heard ?? '');
  const shown = [...new Set(marks.map((mark) => mark.split(' ')[0] ?? ''))];
  const told = [...units.keys()].filter((name) => !name.includes('.') && shown.includes(name));
  return [...told, ...shown.filter((name) => !told.includes(name))].flatMap((name) => {
    const unit = units.get(name);
    return unit ? [{ name, unit }] : [];
  });
}
