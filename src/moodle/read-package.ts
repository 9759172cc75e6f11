import { strFromU8 } from 'fflate';
import { identifierOf, named, textOf } from '../package/checks/manifest-parts.ts';
import { readXml, type XmlElement } from '../package/checks/read-xml.ts';
import { unzip } from '../package/checks/unzip.ts';
import { MANIFEST_NAME } from '../package/file-names.ts';

/** What Moodle notes of a SCORM 1.2 package when it is uploaded. */
export interface ReadPackage {
  readonly manifestId: string;
  readonly organization: { readonly id: string; readonly title: string };
  /** The one SCO of our packages. */
  readonly item: {
    readonly id: string;
    readonly title: string;
    readonly launch: string;
    readonly masteryScore: string;
  };
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Throws for a package that is not one of ours: the build and the workshop have checked theirs. */
export function readPackage(bytes: Uint8Array): ReadPackage {
  const files = unzip(bytes)?.files;
  const source = files?.get(MANIFEST_NAME);
  const manifest = source && readXml(strFromU8(source));
  if (!files || !manifest || typeof manifest === 'string') throw new Error('The SCORM package cannot be read.');
  const organization = only(only(manifest, 'organizations'), 'organization');
  const item = only(organization, 'item');
  const resource = only(only(manifest, 'resources'), 'resource');
  return {
    manifestId: identifierOf(manifest),
    organization: { id: identifierOf(organization), title: textOf(organization, 'title') },
    item: {
      id: identifierOf(item),
      title: textOf(item, 'title'),
      launch: resource.attributes.href ?? '',
      masteryScore: textOf(item, 'adlcp:masteryscore'),
    },
    files,
  };
}

function only(parent: XmlElement, name: string): XmlElement {
  const [first, ...others] = named(parent, name);
  if (!first || others.length > 0) throw new Error(`The manifest has not one <${name}> in <${parent.name}>.`);
  return first;
}
