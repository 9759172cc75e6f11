/** A text of a lesson in two languages. */
export interface TranslatedText {
  /** What was translated; the translation is stale once the lesson says something else. */
  readonly fr: string;
  /** Empty until it is translated. */
  readonly en: string;
  /** The translation of what the lesson said before, for whoever translates it anew. */
  readonly before?: string;
}

/** The translation of a lesson by the keys of its texts, like `scenes.doute.title`. */
export type TranslatedTexts = Readonly<Record<string, TranslatedText>>;
