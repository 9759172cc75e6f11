import { applyPreferences } from './apply-preferences.ts';
import { roomOf } from './page-room.ts';
import type { PreferenceKeeper } from './preference-keeper.ts';

/** Keeps the page's root as the learner prefers and its window allows. */
export function followPreferences(page: Window, { current, subscribe }: PreferenceKeeper): void {
  const root = page.document.documentElement;
  const apply = () => {
    applyPreferences(root, current());
    root.dataset.room = roomOf((query) => page.matchMedia(query).matches, current());
  };
  subscribe(apply);
  page.addEventListener('resize', apply);
  apply();
}
