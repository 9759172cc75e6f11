import { en } from './en.ts';
import { fr, type Strings } from './fr.ts';

export type { Strings };

export type Language = 'fr' | 'en';

/** The player's sentences in a language. */
export const stringsFor = (language: Language): Strings => ({ fr, en })[language];
