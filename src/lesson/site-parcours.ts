/** A parcours as pages of the site know it: lessons to be taken one after the other. */
export interface SiteParcours {
  readonly id: string;
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
}

/** The property of `window` that the script of all parcours gives. */
export const PARCOURS_NAME = 'reflexes-parcours';

/** Where that script stands, from the site's root. */
export const PARCOURS_SCRIPT = 'parcours.js';

/** The address of a lesson, from the site's root, as taken in a parcours if in any. */
export const lessonAddress = (lessonId: string, parcoursId: string | null = null): string =>
  `${lessonId}.html${parcoursId === null ? '' : `?parcours=${encodeURIComponent(parcoursId)}`}`;

/** The place of a lesson's card on the catalogue page, where a learner comes back to. */
export const cardId = (lessonId: string, parcoursId: string | null = null): string =>
  parcoursId === null ? lessonId : `${parcoursId}-${lessonId}`;
