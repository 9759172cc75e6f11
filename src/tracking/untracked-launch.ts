import type { Launch } from './tracker.ts';

/** What is known when nobody records. */
export const UNTRACKED_LAUNCH: Launch = {
  tracked: false,
  mode: 'normal',
  credit: true,
  status: 'not_attempted',
  masteryScore: null,
  score: null,
  suspendData: '',
  interactionCount: 0,
  learnerName: '',
  preferences: { audio: null, captions: null },
};
