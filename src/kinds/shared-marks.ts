import * as z from 'zod';
import type { Mistake } from './mistake.ts';

interface MarkedList {
  readonly path: Mistake['path'];
  readonly entries: readonly unknown[];
}

const Marked = z.record(z.string(), z.unknown());

/** Ids and letters that two lists of a scene share: both name what is answered. Within a list, `parse` finds them. */
export function sharedMarks(lists: readonly MarkedList[]): readonly Mistake[] {
  const taken = new Map<string, MarkedList>();
  return lists.flatMap((list) =>
    list.entries.flatMap((entry, index) => {
      const marks = Marked.safeParse(entry, { jitless: true }).data ?? {};
      return ['id', 'letter'].flatMap((key) => {
        const value = marks[key];
        if (typeof value !== 'string') return [];
        const before = taken.get(`${key} ${value}`) ?? list;
        taken.set(`${key} ${value}`, before);
        if (before === list) return [];
        return {
          path: [...list.path, index, key],
          message: `« ${key} » vaut « ${value} », déjà pris dans une autre liste de cette scène.`,
          hint: 'Donnez une valeur qui ne sert nulle part ailleurs dans la scène.',
        };
      });
    }),
  );
}
