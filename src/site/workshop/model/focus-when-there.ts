const EVERY_MS = 50;
/** Texts of a lesson may have to be fetched first. */
const MOST_TRIES = 80;

/** Puts the focus on an element that the page may not have drawn yet. */
export function focusWhenThere(id: string, tries = MOST_TRIES): void {
  const element = document.getElementById(id);
  if (element) element.focus();
  else if (tries > 0) setTimeout(() => focusWhenThere(id, tries - 1), EVERY_MS);
}
