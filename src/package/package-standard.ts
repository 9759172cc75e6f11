import type { CompiledLesson } from '../compiled/compiled.ts';
import type { PackageProblem } from './checks/problem.ts';
import type { XmlElement } from './checks/read-xml.ts';

export interface ManifestInput {
  /** Text of scorm-manifest/<name of the standard>.xml. */
  readonly template: string;
  readonly lesson: CompiledLesson;
  /**
   * Content files of the zip, by path. The manifest and the schemas stay out: a resource lists what the SCO needs,
   * and ADL's checker exempts those control documents, and only those, from its warning on unlisted files.
   */
  readonly files: readonly string[];
}

/** A standard of packages: one folder each, and nothing outside it asks which one it is. */
export interface PackageStandard {
  /** Names its folders below dist/ and scorm-manifest/schemas/, its template and the entry of its player. */
  readonly name: 'scorm12' | 'scorm2004';
  /** As people write it. */
  readonly title: string;
  /** Control documents, at the root of the zip: ADL's checker and some imports refuse a zip without them. */
  readonly schemaNames: readonly string[];
  /** What the manifest must hold in <schemaversion>. */
  readonly schemaVersion: string;
  /** By prefix, empty for the default one: the namespace and the schema that describes it. */
  readonly namespaces: Readonly<Record<string, readonly [address: string, schema: string]>>;
  /** By which attribute a resource says that it is a SCO: the standards differ by the case of a letter. */
  readonly scormType: 'adlcp:scormtype' | 'adlcp:scormType';
  /** Text of imsmanifest.xml. Throws for a lesson id or a title that cannot stand there. */
  readonly manifest: (input: ManifestInput) => string;
  /** What the official schemas let through, and what `checks/check-manifest.ts`, the same for all, does not see. */
  readonly checkManifest: (manifest: XmlElement) => Iterable<PackageProblem>;
}
