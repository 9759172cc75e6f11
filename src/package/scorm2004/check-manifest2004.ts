import { checkShape } from '../checks/check-shape.ts';
import { inManifest, within } from '../checks/manifest-parts.ts';
import type { PackageProblem } from '../checks/problem.ts';
import type { XmlElement } from '../checks/read-xml.ts';
import { HIDDEN_CONTROLS } from './hidden-controls.ts';
import { SHAPE_2004 } from './shape2004.ts';

/** What SCORM 2004 alone asks, and which buttons of the LMS a learner must and must not find. */
export function* checkManifest2004(manifest: XmlElement): Generator<PackageProblem> {
  yield* checkShape(manifest, SHAPE_2004);
  const hidden = [...within(manifest)].map(({ element }) => element).filter(({ name }) => name === 'adlnav:hideLMSUI');
  const words = hidden.map(({ text }) => text);
  for (const control of HIDDEN_CONTROLS) if (!words.includes(control)) yield inManifest('control-shown', control);
  if (words.includes('suspendAll')) yield inManifest('no-way-out');
  if (new Set(words).size < words.length) yield inManifest('control-twice');
}
