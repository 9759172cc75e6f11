import type { Preferences } from '../../preferences/preferences.ts';

/** Writes on the page's root element what stylesheets ask for: `data-text="125"`, `data-theme="dark"`… */
export function applyPreferences(
  { dataset }: Pick<HTMLElement, 'dataset'>,
  { textSize, font, theme, motion, spacing }: Preferences,
): void {
  Object.assign(dataset, { text: textSize, font, theme, motion, spacing });
}
