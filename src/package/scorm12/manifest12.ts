import type { CompiledLesson } from '../../compiled/compiled.ts';
import { fillTemplate, type XmlFragment } from '../fill-template.ts';
import { manifestValues, withoutStrong } from '../manifest-values.ts';
import type { ManifestInput } from '../package-standard.ts';

/** Text of imsmanifest.xml for SCORM 1.2. Throws as `manifestValues` does. */
export const manifest12 = ({ template, lesson, files }: ManifestInput): string =>
  fillTemplate(template, {
    ...manifestValues({ lesson, files }),
    language: lesson.language,
    description: withoutStrong(lesson.summary),
    learningTime: `PT${lesson.minutes}M`,
    masteryScore: masteryScoreOf(lesson),
  });

/**
 * Present only when the LMS may decide passed or failed: with it, Moodle and others replace the status that the
 * lesson sends, and their default completion rule would then never see `completed`.
 */
function masteryScoreOf({ options, masteryScore }: CompiledLesson): XmlFragment {
  if (options.status !== 'passed_or_failed') return { xml: '' };
  const value = String(masteryScore);
  return { xml: fillTemplate('\n        <adlcp:masteryscore>{{value}}</adlcp:masteryscore>', { value }) };
}
