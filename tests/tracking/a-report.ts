import type { Interaction, InteractionAnswer, ObjectiveReport, Report } from '../../src/tracking/tracker.ts';

/** A report that says nothing but the way out and a time of 0 s, and what is given. */
export const aReport = (changes: Partial<Report> = {}): Report => ({
  status: null,
  score: null,
  progress: null,
  location: null,
  suspendData: null,
  sessionSeconds: 0,
  interactions: [],
  objectives: [],
  preferences: { audio: null, captions: null, language: null },
  ...changes,
});

export const anInteraction = (id: string, answer?: InteractionAnswer): Interaction => ({
  id,
  objective: 'alerter',
  ...(answer && { answer }),
});

/** Answered at 9:05:07 on the learner's clock, after 12 s. */
export const anAnswer = (changes: Partial<InteractionAnswer> = {}): InteractionAnswer => ({
  at: new Date(2026, 2, 1, 9, 5, 7).getTime(),
  latencySeconds: 12,
  question: 'Que faites-vous ?',
  type: 'choice',
  response: 'b',
  patterns: ['b'],
  result: 'correct',
  ...changes,
});

export const anObjective = (
  id: string,
  status: ObjectiveReport['status'] = 'not_attempted',
  raw: number | null = null,
): ObjectiveReport => ({ id, text: 'Donner l’alerte', raw, status });
