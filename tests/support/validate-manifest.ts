import { validateXML } from 'xmllint-wasm';
import type { PackageStandard } from '../../src/package/package-standard.ts';
import { schemasOf } from './small-package.ts';

/** One schema that imports all of a standard's: with the main one alone, libxml2 fails on the strict wildcards. */
const driverOf = ({ namespaces }: PackageStandard): string => `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
${Object.values(namespaces)
  .map(([address, schema]) => `<xsd:import namespace="${address}" schemaLocation="${schema}"/>`)
  .join('\n')}
</xsd:schema>`;

/**
 * libxml2 refuses two oddities of the files of SCORM 1.2, which date from before the final XML Schema: an ambiguous
 * wildcard, and the xml namespace declared as the default one. Mended here only; packages carry the official files.
 */
const MENDED: Readonly<Record<string, readonly [string, string]>> = {
  'imsmd_rootv1p2p1.xsd': ['namespace="##any"', 'namespace="##other"'],
  'ims_xml.xsd': ['xmlns="http://www.w3.org/XML/1998/namespace"', ''],
};

const readableSchemasOf = (standard: PackageStandard) =>
  Object.entries(schemasOf(standard)).map(([fileName, text]) => {
    const [from, to] = MENDED[fileName] ?? ['', ''];
    if (!text.includes(from)) throw new Error(`${fileName} is no longer the file that was mended.`);
    return { fileName, contents: text.replace(from, to) };
  });

/** What libxml2 says of a standard's manifests against its official schemas; empty when all are valid. */
export async function validateManifests(
  standard: PackageStandard,
  manifests: readonly string[],
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: manifests.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: { fileName: 'driver.xsd', contents: driverOf(standard) },
    preload: readableSchemasOf(standard),
  });
  return errors.map(({ message }) => message);
}
