import type { Xml } from './xml.ts';

/** When Moodle ticks an activity off by itself. */
export type Completion = 'never' | 'viewed' | 'own rule';

/** An activity of the course, as its folder in the backup holds it. */
export interface Activity {
  /** Its number in the backup. */
  readonly id: number;
  readonly module: 'scorm' | 'page' | 'assign';
  readonly title: string;
  readonly visible: boolean;
  readonly completion: Completion;
  /** The number of the activity that must have been graded before this one opens. */
  readonly after?: number;
  /** Whether its description stands on the course page too. */
  readonly showsDescription: boolean;
  /** The row of its own table. */
  readonly row: Xml;
  readonly gradeItem?: Xml;
  /** Records of its files. */
  readonly files: readonly number[];
}
