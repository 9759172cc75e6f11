import type { Demands, StandardName } from './scorm/standard.ts';

/** Larger zips are refused, before they are sent when the page can. */
export const MAX_ZIP_BYTES = 100 * 1024 * 1024;

/** A package as the LMS page lists it. */
export interface ListedPackage extends Demands {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly manifestIdentifier: string;
  readonly launchPath: string;
  readonly standard: StandardName;
  readonly bytes: number;
  readonly source: 'built' | 'uploaded';
}

/** A zip that cannot be played, with the sentence that says why. */
export interface RefusedPackage {
  readonly fileName: string;
  readonly text: string;
}

/** What the LMS origin answers to `GET /packages`. */
export interface Offer {
  readonly contentUrl: string;
  readonly packages: readonly ListedPackage[];
  readonly refused: readonly RefusedPackage[];
  /** Whether the learner's session at the LMS is played as expired. */
  readonly sessionExpired: boolean;
}
