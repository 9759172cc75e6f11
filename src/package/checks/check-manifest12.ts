import { MANIFEST_NAME, SCHEMA_NAMES_12 } from '../file-names.ts';
import { type PackageProblem, type PackageRule, problem } from './problem.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const CONTROL_DOCUMENTS: ReadonlySet<string> = new Set([MANIFEST_NAME, ...SCHEMA_NAMES_12]);

const inManifest = (rule: PackageRule, found = ''): PackageProblem => problem(rule, MANIFEST_NAME, found);

const named = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

const textOf = (parent: XmlElement | undefined, name: string): string => named(parent, name)[0]?.text ?? '';

const identifierOf = ({ attributes }: XmlElement): string => attributes.identifier ?? '';

/** What the schemas of SCORM 1.2 let through. `names` are all the entries of the zip. */
export function* checkManifest12(text: string, names: readonly string[]): Generator<PackageProblem> {
  const root = readXml(text);
  if (typeof root === 'string') {
    yield inManifest('manifest-unreadable', root);
    return;
  }
  // Moodle reads a prefixed root as an empty manifest, without a message.
  if (root.name !== 'manifest') yield inManifest('manifest-unreadable', `sa racine est <${root.name}>`);
  const version = textOf(named(root, 'metadata')[0], 'schemaversion');
  if (version !== '1.2') yield inManifest('version-not-12', version);
  const resources = named(named(root, 'resources')[0], 'resource');
  yield* checkOrganizations(named(root, 'organizations')[0], resources);
  for (const resource of resources) yield* checkResource(resource, names);
  const listed = new Set(resources.flatMap(filesOf));
  for (const name of names) if (!CONTROL_DOCUMENTS.has(name) && !listed.has(name)) yield problem('file-unlisted', name);
}

function* checkOrganizations(
  parent: XmlElement | undefined,
  resources: readonly XmlElement[],
): Generator<PackageProblem> {
  const organizations = named(parent, 'organization');
  const wanted = parent?.attributes.default ?? '';
  if (!organizations.some((one) => identifierOf(one) === wanted)) yield inManifest('default-dangling', wanted);
  for (const organization of organizations) {
    if (textOf(organization, 'title') === '') yield inManifest('title-missing', identifierOf(organization));
    for (const item of named(organization, 'item')) yield* checkItem(item, resources);
  }
}

function* checkItem(item: XmlElement, resources: readonly XmlElement[]): Generator<PackageProblem> {
  const reference = item.attributes.identifierref ?? '';
  if (!resources.some((one) => identifierOf(one) === reference)) yield inManifest('reference-dangling', reference);
  if (textOf(item, 'title') === '') yield inManifest('title-missing', identifierOf(item));
  for (const { text } of named(item, 'adlcp:masteryscore')) {
    const isPercentage = /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100;
    if (!isPercentage) yield inManifest('mastery-score-wrong', text);
  }
}

const filesOf = (resource: XmlElement): readonly string[] =>
  named(resource, 'file').map(({ attributes }) => attributes.href ?? '');

function* checkResource(resource: XmlElement, names: readonly string[]): Generator<PackageProblem> {
  // Moodle marks any other value, `SCO` included, as an asset: completed as soon as it is opened.
  if (resource.attributes['adlcp:scormtype'] !== 'sco') yield inManifest('not-a-sco', identifierOf(resource));
  const href = resource.attributes.href ?? '';
  const files = filesOf(resource);
  if (!names.includes(href)) yield inManifest('launch-file-missing', href);
  if (!files.includes(href)) yield inManifest('launch-file-unlisted', href);
  for (const file of files) if (!names.includes(file)) yield inManifest('listed-file-missing', file);
}
