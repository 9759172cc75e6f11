import type { TranslatedTexts } from '../lesson/translated.ts';
import type { Texts } from './translation.ts';

/** The translations that say what the lesson says now. */
export const freshTexts = (translated: TranslatedTexts, texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(translated).flatMap(([key, { fr, en }]) => (en !== '' && texts[key] === fr ? [[key, en]] : [])),
  );

/**
 * The translation file brought up to date with the lesson: what is missing is there to be filled in, what changed is to
 * be translated anew beside its old translation, what the lesson no longer says is gone. In the order of the lesson.
 */
export const updatedTexts = (translated: TranslatedTexts, texts: Texts): TranslatedTexts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, fr]) => {
      const known = translated[key];
      if (!known) return [key, { fr, en: '' }];
      if (known.fr === fr) return [key, known];
      const before = known.en || known.before;
      return [key, { fr, en: '', ...(before && { before }) }];
    }),
  );
