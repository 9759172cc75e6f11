import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../preferences/preferences.ts';
import type { PreferenceKeeper } from './preference-keeper.ts';

export const PreferencesContext = createContext<PreferenceKeeper | null>(null);

function useKeeper(): PreferenceKeeper {
  const keeper = useContext(PreferencesContext);
  if (!keeper) throw new Error('a component asks for preferences outside the player');
  return keeper;
}

/** Draws again what asks when the part of the preferences that it reads has changed. */
function useRead<T>(keeper: PreferenceKeeper, read: (preferences: Preferences) => T): T {
  const [value, setValue] = useState(() => read(keeper.current()));
  useEffect(() => {
    const refresh = () => setValue(() => read(keeper.current()));
    refresh();
    return keeper.subscribe(refresh);
  }, [keeper]);
  return value;
}

/** What the learner prefers now, and how to change it. */
export function usePreferences(): { readonly preferences: Preferences; readonly prefer: PreferenceKeeper['prefer'] } {
  const keeper = useKeeper();
  return { preferences: useRead(keeper, (preferences) => preferences), prefer: keeper.prefer };
}

/** Whether texts are wanted in simple words. Other preferences change without what asks being drawn again. */
export const useIsSimple = (): boolean => useRead(useKeeper(), ({ simple }) => simple);
