import type { Data, Ending } from '../strict/standard.ts';

/** What an LMS has kept for the learner once commits were answered true, and the session finished. */
export interface Stored12 {
  readonly status: string;
  /** Empty when no score was stored. */
  readonly raw: string;
  readonly exit: string;
  readonly suspendData: string;
  readonly location: string;
  /** Every element stored, those held at launch included. */
  readonly values: Readonly<Record<string, string>>;
}

export const storedOf = (kept: Data): Stored12 => ({
  status: kept.get('cmi.core.lesson_status') ?? '',
  raw: kept.get('cmi.core.score.raw') ?? '',
  exit: kept.get('cmi.core.exit') ?? '',
  suspendData: kept.get('cmi.suspend_data') ?? '',
  location: kept.get('cmi.core.lesson_location') ?? '',
  values: Object.fromEntries(kept),
});

/** What Moodle does to the status at LMSFinish (scorm_12.js, StoreData). */
export function endSession12(data: Data): Ending {
  const status = data.get('cmi.core.lesson_status') ?? '';
  const rewritten = rewriting(data);
  if (rewritten === null) return { rewritten: {}, blames: [] };
  return {
    rewritten: { 'cmi.core.lesson_status': rewritten },
    blames: [`Moodle makes ${status} ${rewritten}`],
  };
}

function rewriting(data: Data): string | null {
  const at = (element: string): string => data.get(element) ?? '';
  const status = at('cmi.core.lesson_status');
  const mastery = at('cmi.student_data.mastery_score');
  const raw = at('cmi.core.score.raw');
  const counts = at('cmi.core.lesson_mode') === 'normal' && at('cmi.core.credit') === 'credit';
  if (status === 'not attempted') return 'completed';
  if (!counts || mastery === '' || raw === '') return null;
  const judged = Number(raw) >= Number(mastery) ? 'passed' : 'failed';
  return judged === status ? null : judged;
}
