import type { CompiledLesson } from '../compiled/compiled.ts';
import { ID_PATTERN } from '../lesson/ids.ts';
import { fillTemplate, type XmlFragment, xmlText } from './fill-template.ts';

/** imscp_rootv1p1p2.xsd, titleType; Moodle's column holds 255 and its import stops with a database error beyond. */
const MAX_TITLE = 200;

export interface Manifest12Input {
  /** Text of scorm-manifest/scorm12.xml. */
  readonly template: string;
  readonly lesson: CompiledLesson;
  /**
   * Content files of the zip, by path. The manifest and the schemas stay out: a resource lists what the SCO needs,
   * and ADL's checker exempts those control documents, and only those, from its warning on unlisted files.
   */
  readonly files: readonly string[];
}

/**
 * Text of imsmanifest.xml for SCORM 1.2. Identifiers come from the lesson id alone, never from options or revision:
 * an LMS keeps learners' tracks by item identifier when a package is replaced, and our journal is keyed by the
 * manifest's. Throws for a title that is blank or longer than 200 characters: cutting it would go unseen.
 */
export function manifest12({ template, lesson, files }: Manifest12Input): string {
  if (!ID_PATTERN.test(lesson.id)) throw new Error(`The lesson id « ${lesson.id} » cannot name a manifest.`);
  const name = lesson.id.toUpperCase();
  return fillTemplate(template, {
    manifestId: `REFLEXES-${name}`,
    organizationId: `ORG-${name}`,
    itemId: `ITEM-${name}`,
    resourceId: `RES-${name}`,
    revision: String(lesson.revision),
    language: lesson.language,
    title: titleOf(lesson),
    description: withoutStrong(lesson.summary),
    learningTime: `PT${lesson.minutes}M`,
    masteryScore: masteryScoreOf(lesson),
    files: { xml: files.map((path) => fillTemplate('\n      <file href="{{path}}"/>', { path })).join('') },
  });
}

const withoutStrong = (text: string): string => text.replaceAll('**', '');

function titleOf({ title }: CompiledLesson): string {
  const shown = xmlText(withoutStrong(title)).trim();
  const length = [...shown].length;
  if (length === 0) throw new Error('The title of the package is blank.');
  if (length > MAX_TITLE) {
    throw new Error(`The title of the package has ${length} characters; SCORM 1.2 allows ${MAX_TITLE}: « ${shown} »`);
  }
  return shown;
}

/**
 * Present only when the LMS may decide passed or failed: with it, Moodle and others replace the status that the
 * lesson sends, and their default completion rule would then never see `completed`.
 */
function masteryScoreOf({ options, masteryScore }: CompiledLesson): XmlFragment {
  if (options.status !== 'passed_or_failed') return { xml: '' };
  const value = String(masteryScore);
  return { xml: fillTemplate('\n        <adlcp:masteryscore>{{value}}</adlcp:masteryscore>', { value }) };
}
