import { ID_PATTERN } from '../lesson/ids.ts';
import { fillTemplate, type XmlFragment, xmlText } from './fill-template.ts';
import type { ManifestInput } from './package-standard.ts';

/** What every standard allows at least; Moodle's column holds 255 and its import stops with a database error beyond. */
const MAX_TITLE = 200;

/**
 * The values that the manifests of all standards hold. Identifiers come from the lesson id alone, never from options or
 * revision: an LMS keeps learners' tracks by item identifier when a package is replaced, and our journal is keyed by
 * the manifest's. Throws for a title that is blank or longer than 200 characters: cutting it would go unseen.
 */
export function manifestValues({
  lesson,
  files,
}: Omit<ManifestInput, 'template'>): Record<string, string | XmlFragment> {
  if (!ID_PATTERN.test(lesson.id)) throw new Error(`The lesson id « ${lesson.id} » cannot name a manifest.`);
  const name = lesson.id.toUpperCase();
  return {
    manifestId: `REFLEXES-${name}`,
    organizationId: `ORG-${name}`,
    itemId: `ITEM-${name}`,
    resourceId: `RES-${name}`,
    revision: String(lesson.revision),
    title: titleOf(lesson.title),
    files: { xml: files.map((path) => fillTemplate('\n      <file href="{{path}}"/>', { path })).join('') },
  };
}

/** Our text without its emphasis, which no LMS shows. */
export const withoutStrong = (text: string): string => text.replaceAll('**', '');

function titleOf(title: string): string {
  const shown = xmlText(withoutStrong(title)).trim();
  const length = [...shown].length;
  if (length === 0) throw new Error('The title of the package is blank.');
  if (length > MAX_TITLE) {
    throw new Error(`The title of the package has ${length} characters; SCORM allows ${MAX_TITLE}: « ${shown} »`);
  }
  return shown;
}
