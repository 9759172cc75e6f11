import { applyPreferences } from '../../ui/preferences/apply-preferences.ts';
import type { PreferenceKeeper } from '../../ui/preferences/preference-keeper.ts';
import { classRoom } from './class-room.ts';

/** Keeps the page's root as the teacher prefers and the window allows. */
export function followLooks(page: Window, { current, subscribe }: PreferenceKeeper): void {
  const root = page.document.documentElement;
  const apply = () => {
    applyPreferences(root, current());
    const letter = Number.parseFloat(page.getComputedStyle(root).fontSize);
    root.dataset.room = classRoom(page.innerWidth, page.innerHeight, letter);
  };
  subscribe(apply);
  page.addEventListener('resize', apply);
  apply();
}
