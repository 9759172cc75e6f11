/** What only the school knows, in its own words; it stands beside the lesson's text and never replaces a rule of it. */
export interface School {
  readonly establishment?: string;
  /** The school's or the company's own emergency number: 15, 17, 18 and 112 stay the lesson's. */
  readonly emergencyNumber?: string;
  /** Emergency number of the distributor whose gas comes to the school. */
  readonly gasNumber?: string;
  readonly assemblyPoint?: string;
  readonly personToWarn?: string;
  /** Where the placement takes place. */
  readonly company?: string;
  /** The school's own instructions. */
  readonly cards?: readonly SchoolCard[];
}

export interface SchoolCard {
  readonly title: string;
  readonly text: string;
}

/** What of it scenes may name, to have it said there. */
export const SCHOOL_LINES = ['emergencyNumber', 'gasNumber', 'assemblyPoint', 'personToWarn', 'company'] as const;

export type SchoolLine = (typeof SCHOOL_LINES)[number];
