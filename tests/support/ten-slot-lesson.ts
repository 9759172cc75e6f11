/** The lesson that a new module starts from: ten slots, every kind of scene, a variable, fatal answers. */
import { readFileSync } from 'node:fs';
import type { Scene } from '../../src/kinds/index.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Walkthrough } from '../../src/lesson/module.ts';

const textOf = (name: string): string =>
  readFileSync(new URL(`../../src/build/skeleton/${name}`, import.meta.url), 'utf8');

/** Name of the folder that the lesson's id fits. */
export const TEN_SLOT_SLUG = 'modele';

export const tenSlotLessonText = (): string => textOf('lesson.json');
export const tenSlotFactsText = (): string => textOf('facts.json');
export const tenSlotWalkthroughsText = (): string => textOf('walkthroughs.json');

/** A fresh copy at each call. That the file is such a lesson is proven by tests/build/skeleton.test.ts. */
export const tenSlotLesson = (): Lesson<Scene> => JSON.parse(tenSlotLessonText());
export const tenSlotFacts = (): readonly Fact[] => JSON.parse(tenSlotFactsText());
export const tenSlotWalkthroughs = (): readonly Walkthrough[] => JSON.parse(tenSlotWalkthroughsText());
