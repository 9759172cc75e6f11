import { readCount } from '../scorm/read-words.ts';
import type { Read } from '../scorm/standard.ts';

/** No lesson has nearly as many records; an LMS that counts more is not believed. */
const MOST = 100;

/** The ids of the records that the LMS holds in a list, by index; empty where it holds none. */
export function readIds(read: Read, list: string): readonly string[] {
  const count = Math.min(readCount(read(`${list}._count`)), MOST);
  return Array.from({ length: count }, (_, index) => read(`${list}.${index}.id`));
}
