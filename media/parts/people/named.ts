/** The entry of a list of parts; an unknown name is an error of the lesson that no drawing should hide. */
export function named<Entry>(list: Readonly<Record<string, Entry>>, name: string, what: string): Entry {
  if (!Object.hasOwn(list, name)) throw new Error(`no ${what} is named ${name}`);
  return list[name]!;
}
