import type { Parcours } from '../../../lesson/module.ts';
import type { PackageOptions } from '../../../lesson/options.ts';
import { makeCourse } from '../../../moodle/make-course.ts';
import { type PackagedSubject, parcoursCourse } from '../../../moodle/parcours-course.ts';
import { html } from '../../../pages/html.ts';
import { companySheet } from '../../../sheets/company-sheet.ts';
import { guide } from '../../../sheets/guide.ts';
import { renderPrintPage } from '../../../sheets/print-page.ts';
import { reflexSheet } from '../../../sheets/reflex-sheet.ts';
import { type Subject, subjectOf } from '../../../sheets/subject.ts';
import { optionsFor } from '../model/draft.ts';
import type { Parts } from './load-parts.ts';
import { compileLesson, makeZip } from './make.ts';
import type { SheetName } from './messages.ts';

const SHEETS = { reflex: reflexSheet, company: companySheet, guide } as const;

async function subjectIn(parts: Parts, id: string, options: PackageOptions): Promise<Subject> {
  const [{ facts }, { authored }] = await Promise.all([parts.shared(), parts.lesson(id)]);
  const compiled = await compileLesson(parts, id, optionsFor(options, id));
  return subjectOf(authored, compiled, facts, options.texts?.[id]);
}

/** The backup of a parcours as a Moodle course, the very bytes that the build makes with the same options. */
export async function makeParcours(parts: Parts, parcours: Parcours, options: PackageOptions): Promise<Uint8Array> {
  const subjects: PackagedSubject[] = [];
  for (const id of parcours.modules) {
    const bytes = await makeZip(parts, id, 'scorm12', optionsFor(options, id));
    subjects.push({ ...(await subjectIn(parts, id, options)), bytes });
  }
  const { facts } = await parts.shared();
  return makeCourse(parcoursCourse({ parcours, subjects, preset: options.preset, facts }));
}

/** The page that prints the sheets of lessons, with the school's data. */
export async function makeSheets(
  parts: Parts,
  sheet: SheetName,
  lessons: readonly string[],
  options: PackageOptions,
): Promise<string> {
  const subjects: Subject[] = [];
  for (const id of lessons) subjects.push(await subjectIn(parts, id, options));
  return renderPrintPage({
    title: 'Fiches de l’atelier',
    file: 'fiches.html',
    body: html`${subjects.map((subject) => SHEETS[sheet](subject, { drawings: 'dessins/' }))}`,
  });
}
