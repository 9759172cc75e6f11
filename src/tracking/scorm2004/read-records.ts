import { readCount } from '../scorm/read-words.ts';
import type { Read, Writing } from '../scorm/standard.ts';

/** No lesson has nearly as many records; an LMS that counts more is not believed. */
const MOST = 100;

const readList = <T>(read: Read, list: string, readOne: (record: string) => T): readonly T[] => {
  const count = Math.min(readCount(read(`${list}._count`)), MOST);
  return Array.from({ length: count }, (_, index) => readOne(`${list}.${index}`));
};

const ANSWER = ['timestamp', 'learner_response', 'result', 'latency', 'description'];
const OBJECTIVE = [
  'description',
  'score.min',
  'score.max',
  'score.raw',
  'score.scaled',
  'success_status',
  'completion_status',
];

/**
 * The ids of the interactions that the LMS holds, by index; empty where it holds none. All that they hold is read with
 * them: Moodle never sends a value equal to the launch's own (scorm_13.js), so that what is held must be known, and left
 * alone, rather than be put in doubt and replaced by a neutral value for good.
 *
 * Of several correct responses Moodle gives back some broken (scormlib.php puts its rows in another order), and takes
 * them again only after their type: both count as held together, or not at all.
 */
export const readInteractions = ({ read, peek }: Pick<Writing, 'read' | 'peek'>): readonly string[] =>
  readList(read, 'cmi.interactions', (record) => {
    readList(read, `${record}.objectives`, (objective) => read(`${objective}.id`));
    if (peek(`${record}.type`) !== '') {
      for (const name of ANSWER) read(`${record}.${name}`);
      const patterns = readList(peek, `${record}.correct_responses`, (response) => `${response}.pattern`);
      const isWhole = patterns.length > 0 && patterns.every((pattern) => peek(pattern) !== '');
      if (isWhole) for (const element of [`${record}.type`, ...patterns]) read(element);
    }
    return read(`${record}.id`);
  });

/** The same of objectives, some of which the LMS may have made from the manifest. */
export const readObjectives = ({ read }: Pick<Writing, 'read'>): readonly string[] =>
  readList(read, 'cmi.objectives', (record) => {
    for (const name of OBJECTIVE) read(`${record}.${name}`);
    return read(`${record}.id`);
  });
