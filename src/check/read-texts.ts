import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { type Node, strings } from './walk.ts';

const READ_BY_LEARNERS = new Set(['text', 'says', 'reply', 'consequence', 'feedback', 'note', 'story', 'remember']);

/** Every text of sentences that a learner may read, its versions in simple words included. */
export const readTexts = ({ scenes, experiment }: Lesson<Scene>): readonly (Node & { readonly value: string })[] =>
  [...strings(scenes, ['scenes']), ...strings(experiment, ['experiment'])].filter(({ name }) =>
    READ_BY_LEARNERS.has(name),
  );
