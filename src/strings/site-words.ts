/** What a lesson says on the site alone. */
export interface SiteWords {
  readonly next: string;
  readonly attestation: string;
  /** The way back from the title screen. */
  readonly lessons: string;
}
