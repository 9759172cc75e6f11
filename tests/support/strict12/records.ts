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

/** An LMS's two memories: what the page has set, and what the server has stored. */
export function createRecords(initial: ReadonlyMap<string, string>, forgetsRefused: boolean) {
  const working = new Map(initial);
  const sent = new Map(initial);
  const kept = new Map(initial);
  const batch = new Set<string>();

  const store = (isReached: boolean): void => {
    for (const [element, value] of working) {
      if (sent.get(element) === value) continue;
      if (isReached || forgetsRefused) sent.set(element, value);
      if (isReached) kept.set(element, value);
    }
    batch.clear();
  };

  /** What Moodle does to the status at LMSFinish (scorm_12.js, StoreData); null when it leaves it alone. */
  const rewriting = (): string | null => {
    const at = (element: string): string => working.get(element) ?? '';
    const status = at('cmi.core.lesson_status');
    const mastery = at('cmi.student_data.mastery_score');
    const raw = at('cmi.core.score.raw');
    const counts = at('cmi.core.lesson_mode') === 'normal' && at('cmi.core.credit') === 'credit';
    if (status === 'not attempted') return 'completed';
    if (!counts || mastery === '' || raw === '') return null;
    const judged = Number(raw) >= Number(mastery) ? 'passed' : 'failed';
    return judged === status ? null : judged;
  };

  return {
    working: working as ReadonlyMap<string, string>,
    batch: batch as ReadonlySet<string>,
    set: (element: string, value: string): void => {
      working.set(element, value);
      batch.add(element);
    },
    store,
    rewriting,
    /** Ends the session: the status is rewritten and everything left is stored. */
    finish: (): void => {
      const status = rewriting();
      if (status !== null) working.set('cmi.core.lesson_status', status);
      store(true);
    },
    stored: (): Stored12 => ({
      status: kept.get('cmi.core.lesson_status') ?? '',
      raw: kept.get('cmi.core.score.raw') ?? '',
      exit: kept.get('cmi.core.exit') ?? '',
      suspendData: kept.get('cmi.suspend_data') ?? '',
      location: kept.get('cmi.core.lesson_location') ?? '',
      values: Object.fromEntries(kept),
    }),
  };
}
