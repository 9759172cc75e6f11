import { TRANSLATION_NAME, type Translation, translationScript } from '../../translation/translation.ts';

/** Fetches the script of a translation, a classic one like the player itself. Null when it does not come. */
export const loadTranslation = (
  root: Document,
  lessonId: string,
  language: Translation['language'],
): Promise<Translation | null> =>
  new Promise((settle) => {
    const script = root.createElement('script');
    script.src = translationScript(lessonId, language);
    script.onload = () => {
      const brought = (root.defaultView as unknown as Partial<Record<string, Translation>> | null)?.[TRANSLATION_NAME];
      settle(brought ?? null);
    };
    script.onerror = () => {
      script.remove();
      settle(null);
    };
    root.head.append(script);
  });
