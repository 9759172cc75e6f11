/** What is wrong at a place of a JSON value, told to its author in French. `parse` adds the file and the line. */
export interface Mistake {
  /** Keys and indexes, from the value that was looked at. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** Mistakes between the fields of one scene. Takes any value: where a field cannot be read, it finds nothing. */
export type FindMistakes = (scene: unknown) => readonly Mistake[];
