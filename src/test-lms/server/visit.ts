/** The learner's visit to the LMS, as far as its server knows: one for all who use this test LMS. */
export interface Visit {
  readonly isExpired: () => boolean;
  readonly setExpired: (isExpired: boolean) => void;
}

/** Where a file of a lesson leads once the session has expired; served on the lessons' origin, as a real LMS does. */
export const LOGIN_PATH = '/connexion';

export const LOGIN_TEXT =
  'La session du LMS a expiré. Décochez « Session expirée » dans les pannes du LMS d’essai, puis relancez la leçon.';

export function createVisit(): Visit {
  let expired = false;
  return {
    isExpired: () => expired,
    setExpired: (isExpired) => {
      expired = isExpired;
    },
  };
}
