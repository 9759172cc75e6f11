import type { Choices, PreferenceStore, Preferences } from '../../preferences/preferences.ts';

/** What the learner prefers, for as long as the page lives. */
export interface PreferenceKeeper {
  /** The same object until something changes. */
  readonly current: () => Preferences;
  /** Takes the learner's choices, and has the device keep them. */
  readonly prefer: (choices: Choices) => void;
  /** Calls `listener` after each change; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What was chosen on this device comes before `defaults`, whatever happened there since. */
export function createPreferenceKeeper(store: PreferenceStore, defaults: Preferences): PreferenceKeeper {
  let chosen = store.read();
  let current: Preferences = { ...defaults, ...chosen };
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    prefer: (choices) => {
      chosen = { ...chosen, ...choices };
      current = { ...defaults, ...chosen };
      store.write(chosen);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
