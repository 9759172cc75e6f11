import { placeLesson, placePictures } from '../art/lesson-pictures.ts';
import type { SourceName, Sources } from '../check/check-input.ts';
import type { Source } from '../diagnostic/source.ts';
import type { CriticalStyle } from '../package/index-html.ts';
import { STANDARDS } from '../package/standards.ts';
import type { LessonParts, PackageParts, Player, SharedParts, StandardParts } from './parts.ts';

/** Parts as plain data, which travel as JSON to where packages are made without the project's files. */
export interface SharedData extends Omit<SharedParts, 'mediaFiles'>, CriticalStyle {
  readonly mediaFiles: readonly string[];
  readonly licences: string;
}

export interface StandardData {
  readonly name: StandardParts['standard']['name'];
  readonly player: Player;
  readonly template: string;
  readonly schemas: Readonly<Record<string, string>>;
}

export interface LessonData extends Omit<LessonParts, 'lesson' | 'sources' | 'placed' | 'classFiles'> {
  /** As it was written. */
  readonly authored: LessonParts['lesson'];
  /** With its pictures placed. */
  readonly lesson: LessonParts['lesson'];
}

/** Glossary and lessons have their pictures placed, so that who reads the data draws nothing: drawings are files there. */
export const sharedAsData = (
  { mediaFiles, glossary, ...shared }: SharedParts,
  drawings: Iterable<string>,
  { licences, criticalCss, criticalCssHash }: PackageParts,
): SharedData => ({
  ...shared,
  glossary: placePictures(glossary, { cast: {} }),
  mediaFiles: [...new Set([...mediaFiles, ...drawings])].sort(),
  licences,
  criticalCss,
  criticalCssHash,
});

export const lessonAsData = ({ sources: _, classFiles: __, lesson, placed, ...own }: LessonParts): LessonData => ({
  ...own,
  authored: lesson,
  lesson: placed ?? placeLesson(lesson),
});

const atNoLine = (file: string): Source => ({ file, lineOf: () => 1 });

const SOURCE_NAMES: readonly SourceName[] = [
  ...(['lesson', 'walkthroughs', 'revisions', 'facts', 'glossary'] as const),
  ...(['sounds', 'catalogue', 'credits', 'voices', 'translation'] as const),
];

const SOURCES = Object.fromEntries(SOURCE_NAMES.map((name) => [name, atNoLine(name)])) as Sources;

export const sharedFromData = ({ facts, glossary, sounds, credits, mediaFiles }: SharedData): SharedParts => ({
  facts,
  glossary,
  sounds,
  credits,
  mediaFiles: new Set(mediaFiles),
});

/** Its remarks name no line: there is no file to look into. */
export const lessonFromData = ({ authored: _, ...own }: LessonData): LessonParts => ({ ...own, sources: SOURCES });

/** What the packages of one standard are made of. Throws for a standard that nobody knows. */
export function packagePartsFromData(shared: SharedData, { name, ...parts }: StandardData): PackageParts {
  const standard = STANDARDS.find((one) => one.name === name);
  if (!standard) throw new Error(`no standard is called « ${name} »`);
  const { licences, criticalCss, criticalCssHash } = shared;
  return { standards: [{ standard, ...parts }], licences, criticalCss, criticalCssHash };
}
