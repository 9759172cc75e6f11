import type { Preferences } from '../../preferences/preferences.ts';

/** What of a learner's preferences is seen on any page. */
export type Look = Pick<Preferences, 'textSize' | 'font' | 'theme' | 'motion' | 'spacing'>;

/** Writes on the page's root element what stylesheets ask for: `data-text="125"`, `data-theme="dark"`… */
export function applyPreferences(
  { dataset }: Pick<HTMLElement, 'dataset'>,
  { textSize, font, theme, motion, spacing }: Look,
): void {
  Object.assign(dataset, { text: textSize, font, theme, motion, spacing });
}
