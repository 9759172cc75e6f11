import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { readXml, type XmlElement } from '../../src/package/checks/read-xml.ts';
import type { PackageStandard } from '../../src/package/package-standard.ts';
import { templateOf } from '../support/small-package.ts';

const FILES = ['index.html', 'media/essai_gaz/hall.svg', 'player.css', 'player.js'];

export const manifestOf = (standard: PackageStandard, lesson: CompiledLesson, files = FILES): string =>
  standard.manifest({ template: templateOf(standard), lesson, files });

/** The root element; throws when it cannot be read. */
export function parsed(xml: string): XmlElement {
  const root = readXml(xml);
  if (typeof root === 'string') throw new Error(root);
  return root;
}
