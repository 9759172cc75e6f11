import type { CompiledLesson } from '../../compiled/compiled.ts';
import { fillTemplate, type XmlFragment } from '../fill-template.ts';
import { manifestValues } from '../manifest-values.ts';
import type { ManifestInput } from '../package-standard.ts';
import { HIDDEN_CONTROLS } from './hidden-controls.ts';

/**
 * Text of imsmanifest.xml for SCORM 2004 4th Edition. It sets no completion threshold: an LMS would then judge
 * completion by the progress measure, against what the lesson says. Throws as `manifestValues` does.
 */
export const manifest2004 = ({ template, lesson, files }: ManifestInput): string =>
  fillTemplate(template, {
    ...manifestValues({ lesson, files }),
    objectives: objectivesOf(lesson),
    hiddenControls: {
      xml: HIDDEN_CONTROLS.map((control) => fillTemplate(HIDDEN_CONTROL, { control })).join(''),
    },
  });

const HIDDEN_CONTROL = '\n            <adlnav:hideLMSUI>{{control}}</adlnav:hideLMSUI>';

/** The primary objective has no objectiveID: with one, an LMS puts it into cmi.objectives, before the lesson's own. */
const OBJECTIVES = `
          <imsss:objectives>
            <imsss:primaryObjective satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>{{measure}}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;

/**
 * The mastery score, from which an LMS makes cmi.scaled_passing_score. Where neither passed nor failed is wanted there
 * are no objectives at all: from one without a measure, Moodle makes a passing score of 1 (mod/scorm, scormlib.php).
 */
function objectivesOf({ options, masteryScore }: CompiledLesson): XmlFragment {
  if (options.status === 'always_completed') return { xml: '' };
  return { xml: fillTemplate(OBJECTIVES, { measure: String(masteryScore / 100) }) };
}
