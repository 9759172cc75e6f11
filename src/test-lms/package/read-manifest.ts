import type { Demands, StandardName } from '../scorm/standard.ts';
import { readItem12 } from '../scorm12/read-item12.ts';
import { readItem2004 } from '../scorm2004/read-item2004.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { type Refusal, type RefusalReason, refuse } from './refusals.ts';
import { child, children, textOf } from './walk-xml.ts';

/** What a launch needs to know of a manifest. */
export interface Manifest extends Demands {
  readonly kind: 'manifest';
  readonly standard: StandardName;
  readonly identifier: string;
  readonly title: string;
  /** The file to launch, as written in the manifest: relative to the zip, perhaps with a query. */
  readonly href: string;
}

/** All in which the manifests of two standards differ, for a launch. */
const READERS: {
  readonly [S in StandardName]: {
    readonly scoAttribute: string;
    readonly noSco: RefusalReason;
    readonly readItem: (item: XmlElement) => Demands;
  };
} = {
  scorm12: { scoAttribute: 'adlcp:scormtype', noSco: 'no-sco', readItem: readItem12 },
  scorm2004: { scoAttribute: 'adlcp:scormType', noSco: 'no-sco-2004', readItem: readItem2004 },
};

/** The standard a `schemaversion` announces; null for one that is neither. */
function detectStandard(schemaVersion: string): StandardName | null {
  if (schemaVersion === '1.2') return 'scorm12';
  return /^(CAM 1\.3|2004 (3rd|4th) Edition)$/i.test(schemaVersion) ? 'scorm2004' : null;
}

/**
 * Reads imsmanifest.xml as the strictest LMS does: IMS elements without prefix, `adlcp` for ADL's own, names in the
 * exact case. Moodle shows an activity without a lesson, and no message, for the rest.
 */
export function readManifest(xml: string): Manifest | Refusal {
  const reading = readXml(xml);
  if (reading.kind === 'unreadable') return refuse('manifest-unreadable', reading.why);
  const root = reading.root;
  if (root.name !== 'manifest') {
    return refuse('manifest-unreadable', `l’élément racine est <${root.name}> au lieu de <manifest> sans préfixe`);
  }
  const schemaVersion = textOf(child(child(root, 'metadata'), 'schemaversion'));
  if (schemaVersion === '') return refuse('no-standard');
  const standard = detectStandard(schemaVersion);
  if (standard === null) return refuse('wrong-standard', `schemaversion ${schemaVersion}`);
  const { scoAttribute, noSco, readItem } = READERS[standard];
  const organization = defaultOrganization(root);
  const item = organization && firstLaunchable(organization);
  const reference = item?.attributes.get('identifierref');
  if (!item || !reference) return refuse('no-item');
  const resources = child(root, 'resources');
  const resource = children(resources, 'resource').find((one) => one.attributes.get('identifier') === reference);
  if (resource?.attributes.get(scoAttribute) !== 'sco') return refuse(noSco, reference);
  const href = resource.attributes.get('href') ?? '';
  if (href === '') return refuse('no-launch-file', reference);
  const base = [root, resources, resource].map((one) => one?.attributes.get('xml:base') ?? '').join('');
  return {
    kind: 'manifest',
    standard,
    identifier: root.attributes.get('identifier') ?? '',
    title: textOf(child(organization, 'title')) || textOf(child(item, 'title')) || 'Sans titre',
    href: base + href,
    ...readItem(item),
  };
}

function defaultOrganization(manifest: XmlElement): XmlElement | undefined {
  const organizations = child(manifest, 'organizations');
  const all = children(organizations, 'organization');
  const wanted = organizations?.attributes.get('default');
  return all.find((one) => one.attributes.get('identifier') === wanted) ?? all[0];
}

function firstLaunchable(parent: XmlElement): XmlElement | undefined {
  for (const item of children(parent, 'item')) {
    const found = item.attributes.get('identifierref') ? item : firstLaunchable(item);
    if (found) return found;
  }
  return undefined;
}
