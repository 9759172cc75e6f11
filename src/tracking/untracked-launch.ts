import type { Launch } from './tracker.ts';

/** What is known when no LMS records. */
export const UNTRACKED_LAUNCH: Launch = {
  link: 'none',
  mode: 'normal',
  credit: true,
  status: 'not_attempted',
  masteryScore: null,
  score: null,
  suspendData: '',
  interactionCount: 0,
  learnerId: '',
  learnerName: '',
  preferences: { audio: null, captions: null, language: null },
};
