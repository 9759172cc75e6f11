import type { Credit } from '../lesson/module.ts';

/** Whether a credit is for the file: its very path, or `*` for the name, or part of the name, in its folder. */
export function covers({ file: pattern }: Credit, file: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]*')}$`).test(file);
}
