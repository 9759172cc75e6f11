/** One value that the LMS should hold. Entries are set in the order of their list. */
export interface Entry {
  readonly element: string;
  readonly value: string;
  /** Means nothing without this element: the id that opens a record, the type that gives a response its form. */
  readonly needs?: string;
  /** Waits while this element is still to be tried again: a score goes before the status that it explains. */
  readonly follows?: string;
}

/** The entry, or none when the value has no legal form. */
export function entry(
  element: string,
  value: string | null,
  order: Pick<Entry, 'needs' | 'follows'> = {},
): readonly Entry[] {
  return value === null ? [] : [{ element, value, ...order }];
}
