import type { CompiledLesson } from '../../compiled/compiled.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import type { Strings } from '../../strings/strings.ts';
import { translate } from '../../translation/texts.ts';
import type { Translation } from '../../translation/translation.ts';

export type Language = Strings['language'];

/** A lesson in one language, with the player's sentences in it and the title screen that says them. */
export interface Edition {
  readonly lesson: CompiledLesson;
  readonly engine: Engine;
  readonly strings: Strings;
  readonly title: string;
}

/** The lesson in the languages that its package brings. */
export interface Editions {
  /** The package's own language first. */
  readonly languages: readonly Language[];
  readonly current: () => Edition;
  /** Turns to a language, fetching it when it must; false when it does not come, and nothing changes then. */
  readonly speak: (language: Language) => Promise<boolean>;
  readonly subscribe: (listener: () => void) => void;
}

/** `load` is asked once for each language, and again after it failed. */
export function createEditions(
  own: Edition,
  load: (language: Translation['language']) => Promise<Translation | null>,
): Editions {
  const { lesson } = own;
  const known = new Map<Language, Edition>([[own.strings.language, own]]);
  const listeners: (() => void)[] = [];
  let current = own;
  let wanted: Language = own.strings.language;

  async function editionIn(language: Language): Promise<Edition | undefined> {
    const held = known.get(language);
    if (held || language === 'fr') return held;
    const brought = await load(language);
    if (!brought) return undefined;
    const translated = translate(lesson, brought.language, brought.texts, brought.captions);
    const { strings, title } = brought;
    const edition = { lesson: translated, engine: createEngine(translated), strings, title };
    known.set(language, edition);
    return edition;
  }

  return {
    languages: [own.strings.language, ...(lesson.translations ?? [])],
    current: () => current,
    speak: async (language) => {
      wanted = language;
      const edition = await editionIn(language);
      if (!edition) return false;
      // Another language may have been asked for meanwhile.
      if (wanted !== language || edition === current) return true;
      current = edition;
      for (const listener of listeners) listener();
      return true;
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
