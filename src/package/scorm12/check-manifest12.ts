import { inManifest, within } from '../checks/manifest-parts.ts';
import type { PackageProblem } from '../checks/problem.ts';
import type { XmlElement } from '../checks/read-xml.ts';

/** What SCORM 1.2 alone asks: a mastery score that is a percentage. The schema takes any text. */
export function* checkManifest12(manifest: XmlElement): Generator<PackageProblem> {
  for (const { element } of within(manifest)) {
    if (element.name !== 'adlcp:masteryscore') continue;
    const isPercentage = /^\d{1,3}$/.test(element.text) && Number(element.text) >= 1 && Number(element.text) <= 100;
    if (!isPercentage) yield inManifest('mastery-score-wrong', element.text);
  }
}
