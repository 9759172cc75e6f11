/** Somewhere texts are kept by name, as far as a browser lets them be. Nothing throws. */
export interface Shelf {
  /** Null when there is nothing, or no way to know. */
  readonly read: (name: string) => string | null;
  /** Whether the text can be read there afterwards. */
  readonly write: (name: string, text: string) => boolean;
  readonly erase: (name: string) => void;
  readonly namesUnder: (prefix: string) => readonly string[];
}
