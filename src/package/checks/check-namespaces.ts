import type { PackageStandard } from '../package-standard.ts';
import { inManifest, within } from './manifest-parts.ts';
import type { PackageProblem } from './problem.ts';
import type { XmlElement } from './read-xml.ts';

/**
 * LMSs read by prefix, not by namespace (Moodle loses the SCO under another prefix than `adlcp`), and ADL's checker
 * validates with the schemas that the manifest locates: prefixes, namespaces and files must be the standard's own.
 */
export function* checkNamespaces(root: XmlElement, { namespaces }: PackageStandard): Generator<PackageProblem> {
  const located = (root.attributes['xsi:schemaLocation'] ?? '').split(/\s+/);
  for (const [prefix, [address, schema]] of Object.entries(namespaces)) {
    const found = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
    if (found !== address) yield inManifest('namespace-wrong', `« ${found} » au lieu de « ${address} »`);
    const at = located.indexOf(address);
    if (at < 0 || located[at + 1] !== schema) yield inManifest('schema-not-located', schema);
  }
  for (const { element, parent } of within(root)) {
    const prefix = /^([^:]+):/.exec(element.name)?.[1] ?? '';
    if (!Object.hasOwn(namespaces, prefix)) yield inManifest('namespace-wrong', `<${element.name}>`);
    const attributes = Object.keys(element.attributes);
    if (parent !== '' && attributes.some((name) => name.startsWith('xmlns'))) {
      yield inManifest('namespace-wrong', `<${element.name} xmlns…>`);
    }
    // Hrefs are read from the root of the zip; Moodle alone adds a base, others do not.
    if (attributes.includes('xml:base')) yield inManifest('base-refused', element.name);
  }
}
