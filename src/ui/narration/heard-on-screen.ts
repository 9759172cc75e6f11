import type { NarrationUnit } from '../../narration/units.ts';
import type { Heard } from './narrator.ts';

/** Marks an element as the words of a part of a unit; the unit's name is the same in simple words. */
export const heardAs = (name: string, part = 0): string => `${name} ${part}`;

export const partOnScreen = (root: ParentNode, name: string, part: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-heard="${heardAs(name, part)}"]`);

/**
 * What can be heard of what is on screen. `units` are those of the scene by name. What is told comes in its own order,
 * the bubble after the words that it answers to; answers come as they stand, since their order is shuffled. Of a unit
 * whose last parts are not shown, as the reasons in an assessment, only the others are heard.
 */
export function heardOnScreen(root: ParentNode, units: ReadonlyMap<string, NarrationUnit>): readonly Heard[] {
  const parts = new Map<string, number>();
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-heard]')) {
    const [name = '', part] = (dataset.heard ?? '').split(' ');
    parts.set(name, Math.max(parts.get(name) ?? 0, Number(part) + 1));
  }
  const shown = [...parts.keys()];
  const told = [...units.keys()].filter((name) => !name.includes('.') && shown.includes(name));
  return [...told, ...shown.filter((name) => !told.includes(name))].flatMap((name) => {
    const unit = units.get(name);
    return unit ? [{ name, unit: { ...unit, parts: unit.parts.slice(0, parts.get(name)) } }] : [];
  });
}
