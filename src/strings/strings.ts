import { en } from './en.ts';
import { fr } from './fr.ts';

export type Strings = typeof fr;

export type Language = 'fr' | 'en';

/** The player's sentences in a language. */
export const stringsFor = (language: Language): Strings => ({ fr, en })[language];
