import type { Made } from '../made.ts';
import type { Artefact } from '../write-artefacts.ts';

/** Makes some files of the site, their paths from the site's root. */
export type SitePart = (made: Made) => readonly Artefact[] | Promise<readonly Artefact[]>;
