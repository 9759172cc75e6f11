import type { Strings } from '../strings/strings.ts';

/** Texts of a lesson by their keys (see texts.ts). */
export type Texts = Readonly<Record<string, string>>;

/** All that makes a lesson speak another language, as its script brings it. */
export interface Translation {
  readonly language: 'en';
  readonly strings: Strings;
  readonly texts: Texts;
  /** Captions of sounds, by sound. */
  readonly captions: Texts;
  /** The title screen. */
  readonly title: string;
}

/** The property of `window` that a translation's script gives to the player. */
export const TRANSLATION_NAME = 'reflexes-translation';

/** The script that brings a translation, named so that those of all lessons can live beside each other. */
export const translationScript = (lessonId: string, language: Translation['language']): string =>
  `${lessonId}.${language}.js`;
