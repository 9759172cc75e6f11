import { strFromU8, unzipSync } from 'fflate';
import type { Course, CourseLesson } from '../../src/moodle/course.ts';
import { makeCourse } from '../../src/moodle/make-course.ts';
import { readXml, type XmlElement } from '../../src/package/checks/read-xml.ts';
import { makePackage } from '../../src/package/make-package.ts';
import { scorm12 } from '../../src/package/scorm12/scorm12.ts';
import { compileSmall } from './small-lesson.ts';
import { smallPackage } from './small-package.ts';

const LESSON = compileSmall();
export const BYTES = makePackage(scorm12, smallPackage(LESSON));

export const courseLesson = (id: string, changes: Partial<CourseLesson> = {}): CourseLesson => ({
  id,
  title: `Leçon ${id}`,
  summary: 'Une odeur de gaz dans un hall.',
  objectives: ['Ne créer aucune étincelle.'],
  minutes: 12,
  masteryScore: 70,
  fileName: `${id}.zip`,
  bytes: BYTES,
  ...changes,
});

/** Two lessons, a page for teachers, one for everyone and one of the second lesson. */
export const smallCourse = (changes: Partial<Course> = {}): Course => ({
  id: 'essai',
  title: 'Parcours d’essai',
  summary: 'Pour essayer.',
  lessons: [courseLesson('gaz'), courseLesson('epi')],
  pages: [
    { name: 'Guide', html: '<p>Avant la séance</p>', readers: 'teachers' },
    { name: 'Fiche', html: '<p>À garder</p>', readers: 'everyone' },
    { name: 'À vérifier', html: '<p>Dans mon entreprise</p>', readers: 'everyone', lesson: 'epi' },
  ],
  assignment: { name: 'Trace écrite', introHtml: '<p>Quatre lignes</p>' },
  preset: 'training',
  madeAt: 1_795_000_000,
  ...changes,
});

/** A backup as its reader meets it. */
export interface OpenedCourse {
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The root of one of its documents. */
  readonly root: (name: string) => XmlElement;
  /** Roots of all documents whose name matches. */
  readonly roots: (name: RegExp) => readonly XmlElement[];
}

export function openCourse(course: Course): OpenedCourse {
  const files = unzipSync(makeCourse(course));
  const names = Object.keys(files);
  const root = (name: string): XmlElement => {
    const read = readXml(strFromU8(files[name]!));
    if (typeof read === 'string') throw new Error(`${name}: ${read}`);
    return read;
  };
  return { names, files, root, roots: (pattern) => names.filter((name) => pattern.test(name)).map(root) };
}

/** Elements of a name, at whatever depth. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** What a row says: its columns that hold text alone. */
export const rowOf = (element: XmlElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    element.children.filter(({ children }) => children.length === 0).map(({ name, text }) => [name, text]),
  );
