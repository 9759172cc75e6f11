import { type Manifest, readManifest } from './read-manifest.ts';
import { extractFile, listZip, type ZipListing } from './read-zip.ts';
import { type Refusal, refuse } from './refusals.ts';

/** A zip that can be launched. */
interface ReadPackage {
  readonly kind: 'package';
  readonly manifest: Manifest;
  /** Address of the launch file inside the package, encoded for a URL, with its query if it has one. */
  readonly launchPath: string;
  readonly listing: ZipListing;
}

export type PackageReading = ReadPackage | { readonly kind: 'refused'; readonly refusal: Refusal };

const MANIFEST = 'imsmanifest.xml';
const MAX_MANIFEST_BYTES = 2 * 1024 * 1024;

/** Reads a SCORM zip, or says in French why it is refused. Never throws on a bad zip. */
export function readPackage(zip: Uint8Array): PackageReading {
  const listing = listZip(zip);
  if (!('kind' in listing)) return { kind: 'refused', refusal: listing };
  const manifest = findManifest(zip, listing);
  if (!('kind' in manifest)) return { kind: 'refused', refusal: manifest };
  const launchPath = findLaunchPath(manifest.href, listing);
  if (launchPath === null) return { kind: 'refused', refusal: refuse('launch-file-missing', manifest.href) };
  return { kind: 'package', manifest, launchPath, listing };
}

function findManifest(zip: Uint8Array, listing: ZipListing): Manifest | Refusal {
  const entry = listing.files.get(MANIFEST);
  if (!entry) {
    const elsewhere = [...listing.files.keys()].find((path) => path.toLowerCase().split('/').at(-1) === MANIFEST);
    return elsewhere ? refuse('manifest-elsewhere', elsewhere) : refuse('no-manifest');
  }
  if (entry.bytes > MAX_MANIFEST_BYTES) return refuse('manifest-unreadable', 'il dépasse 2 Mo');
  const bytes = extractFile(zip, listing, MANIFEST);
  if (!bytes) return refuse('manifest-unreadable', 'il est abîmé dans le zip');
  const text = decodeText(bytes);
  return text === null
    ? refuse('manifest-unreadable', 'son encodage n’est pas celui qu’il annonce')
    : readManifest(text);
}

/** The byte order mark wins, then the XML declaration, then UTF-8. */
function decodeText(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(start)?.[1];
  const marked = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : null;
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Authoring tools write the href raw or percent-encoded, and may add a query: both name the same file. */
function findLaunchPath(href: string, listing: ZipListing): string | null {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const file = [path, decodeOrNull(path)].find((one) => one !== null && listing.files.has(one));
  return file ? file.split('/').map(encodeURIComponent).join('/') + query : null;
}

function decodeOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
