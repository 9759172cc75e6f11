/** Data model elements by name: what an LMS keeps of an attempt. */
export type CmiData = Readonly<Record<string, string>>;

/** The data a lesson may find again, without what belongs to one session or to the LMS. */
export const without = (data: CmiData, names: ReadonlySet<string>): CmiData =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.has(name)));
