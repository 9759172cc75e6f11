/** One value that the LMS should hold. Entries are set in the order of their list. */
export interface Entry {
  readonly element: string;
  readonly value: string;
  /**
   * Means nothing without this element, and is set again with it: the id that opens a record, the type that gives a
   * response its form (at each type, Moodle's scorm_13.js empties the correct responses).
   */
  readonly needs?: string;
  /** Waits while this element is still to be tried again. */
  readonly follows?: string;
  /** Waits until these elements are proven to be held, or are not wanted: a status goes after the score it explains. */
  readonly awaits?: readonly string[];
  /** Said in its place while it waits, if this session has said nothing: silence may pass for completed. */
  readonly meanwhile?: string;
  /** Set again at each commit, though nothing new is said: some LMSs clear it then (Chamilo, issue 2063). */
  readonly isRepeated?: boolean;
  /** Read back once set, to see whether the LMS cuts it. */
  readonly isReadBack?: boolean;
  /** Worth neither a commit of its own nor another try: it goes along with what is. */
  readonly isCasual?: boolean;
  /** Good for this session only: it is never in doubt, and nobody waits for it. */
  readonly isPassing?: boolean;
}

/** The entry, or none when the value has no legal form. */
export function entry(
  element: string,
  value: string | null,
  order: Omit<Entry, 'element' | 'value'> = {},
): readonly Entry[] {
  return value === null ? [] : [{ element, value, ...order }];
}
