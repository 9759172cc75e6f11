import { MANIFEST_NAME } from '../file-names.ts';
import type { PackageStandard } from '../package-standard.ts';
import { checkNamespaces } from './check-namespaces.ts';
import { identifierOf, inManifest, named, textOf } from './manifest-parts.ts';
import { type PackageProblem, problem } from './problem.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** What the schemas of a standard let through. `names` are all the entries of the zip. */
export function* checkManifest(
  text: string,
  names: readonly string[],
  standard: PackageStandard,
): Generator<PackageProblem> {
  const root = readXml(text);
  if (typeof root === 'string') {
    yield inManifest('manifest-unreadable', root);
    return;
  }
  // Moodle reads a prefixed root as an empty manifest, without a message.
  if (root.name !== 'manifest') yield inManifest('manifest-unreadable', `sa racine est <${root.name}>`);
  yield* checkNamespaces(root, standard);
  yield* checkVersion(named(root, 'metadata')[0], standard);
  const resources = named(named(root, 'resources')[0], 'resource');
  yield* checkOrganizations(named(root, 'organizations')[0], resources);
  for (const resource of resources) yield* checkResource(resource, names, standard);
  const allowed = new Set([MANIFEST_NAME, ...standard.schemaNames, ...resources.flatMap(filesOf)]);
  for (const name of names) if (!allowed.has(name)) yield problem('file-unlisted', name);
  yield* standard.checkManifest(root);
}

function* checkVersion(
  metadata: XmlElement | undefined,
  { schemaVersion }: PackageStandard,
): Generator<PackageProblem> {
  const schema = textOf(metadata, 'schema');
  if (schema !== 'ADL SCORM') yield inManifest('schema-wrong', schema);
  const version = textOf(metadata, 'schemaversion');
  if (version !== schemaVersion) {
    yield inManifest('version-wrong', `« ${version} » au lieu de « ${schemaVersion} »`);
  }
}

function* checkOrganizations(
  parent: XmlElement | undefined,
  resources: readonly XmlElement[],
): Generator<PackageProblem> {
  const organizations = named(parent, 'organization');
  const wanted = parent?.attributes.default ?? '';
  if (!organizations.some((one) => identifierOf(one) === wanted)) yield inManifest('default-dangling', wanted);
  const items = organizations.flatMap((one) => named(one, 'item'));
  const inside = items.flatMap((one) => named(one, 'item'));
  if ([organizations, items, resources].some(({ length }) => length !== 1) || inside.length > 0) {
    yield inManifest('not-one-sco');
  }
  for (const organization of organizations) {
    if (textOf(organization, 'title') === '') yield inManifest('title-missing', identifierOf(organization));
  }
  for (const item of items) yield* checkItem(item, resources);
}

function* checkItem(item: XmlElement, resources: readonly XmlElement[]): Generator<PackageProblem> {
  const reference = item.attributes.identifierref ?? '';
  if (!resources.some((one) => identifierOf(one) === reference)) yield inManifest('reference-dangling', reference);
  if (textOf(item, 'title') === '') yield inManifest('title-missing', identifierOf(item));
}

const filesOf = (resource: XmlElement): readonly string[] =>
  named(resource, 'file').map(({ attributes }) => attributes.href ?? '');

function* checkResource(
  resource: XmlElement,
  names: readonly string[],
  { scormType }: PackageStandard,
): Generator<PackageProblem> {
  // Moodle marks any other value, `SCO` included, as an asset: completed as soon as it is opened.
  if (resource.attributes[scormType] !== 'sco') yield inManifest('not-a-sco', scormType);
  const href = resource.attributes.href ?? '';
  const files = filesOf(resource);
  if (!names.includes(href)) yield inManifest('launch-file-missing', href);
  if (!files.includes(href)) yield inManifest('launch-file-unlisted', href);
  for (const file of files) if (!names.includes(file)) yield inManifest('listed-file-missing', file);
}
