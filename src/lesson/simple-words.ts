/**
 * A scene, an outcome, or anything made of them, in plain words: each text that has a `simple` version gives way to
 * it, the others stay. A string stands for `text`; an object for the fields that it names.
 */
export function inSimpleWords<T>(told: T): T {
  if (Array.isArray(told)) return told.map(inSimpleWords) as T;
  if (typeof told !== 'object' || told === null) return told;
  const { simple, ...fields } = told as Readonly<Record<string, unknown>>;
  const own = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, inSimpleWords(value)]));
  return { ...own, ...(typeof simple === 'string' ? { text: simple } : (simple as object | undefined)) } as T;
}
