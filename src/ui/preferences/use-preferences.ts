import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../preferences/preferences.ts';
import type { PreferenceKeeper } from './preference-keeper.ts';

export const PreferencesContext = createContext<PreferenceKeeper | null>(null);

/** What the learner prefers now, and how to change it. */
export function usePreferences(): { readonly preferences: Preferences; readonly prefer: PreferenceKeeper['prefer'] } {
  const keeper = useContext(PreferencesContext);
  if (!keeper) throw new Error('a component asks for preferences outside the player');
  const [preferences, setPreferences] = useState(keeper.current);
  useEffect(() => {
    const refresh = () => setPreferences(keeper.current());
    refresh();
    return keeper.subscribe(refresh);
  }, [keeper]);
  return { preferences, prefer: keeper.prefer };
}
