import type { Saving, SessionView } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';

/** What the sentences about saving depend on. */
export type Standing = Pick<SessionView, 'saving' | 'hasUnsent' | 'keptOnDevice' | 'mode' | 'held'>;

/** Where the answers stand, in the words of each place that tells it. */
export interface SavingWords {
  /** Below every scene. */
  readonly line: string;
  /** Before leaving an unfinished lesson. */
  readonly leaving: string;
  readonly left: string;
  /** Whether the learner has something to do, or to fear. */
  readonly isTrouble: boolean;
}

/**
 * The cases that are told apart. `_kept`: this device keeps a copy. `_sent`: nothing waits to be sent. `training`: the result is final already. `review`:
 * nothing could change.
 */
type Told = Saving | 'unsent_kept' | 'expired_kept' | 'expired_sent' | 'training' | 'review';

function toldOf({ saving, hasUnsent, keptOnDevice, mode, held }: Standing): Told {
  if (saving === 'expired' && !hasUnsent) return 'expired_sent';
  if (keptOnDevice && (saving === 'unsent' || saving === 'expired')) return `${saving}_kept`;
  if (saving !== 'not_recorded' || held === 'newer') return saving;
  return mode === 'review' ? 'review' : mode === 'normal' ? 'training' : saving;
}

export const isTrouble = (saving: Saving): boolean => saving === 'unsent' || saving === 'expired';

export function savingWords(standing: Standing, { saving, leaving, left }: Strings): SavingWords {
  const words: Record<Told, readonly [line: string, leaving: string, left: string]> = {
    untracked: [saving.untracked, leaving.notRecorded, left.notRecorded],
    on_device: [saving.on_device, leaving.onDevice, left.onDevice],
    idle: [saving.idle, leaving.nothingSent, left.nothing],
    sending: [saving.sending, leaving.sending, saving.sending],
    sent: [saving.sent, leaving.sent, saving.sent],
    recorded: [saving.recorded, leaving.recorded, saving.recorded],
    unsent: [saving.unsent, leaving.unsent, left.unsent],
    unsent_kept: [saving.unsentKept, leaving.unsentKept, left.unsentKept],
    expired: [saving.expired, saving.expired, saving.expired],
    expired_kept: [saving.expiredKept, saving.expiredKept, left.expiredKept],
    expired_sent: [saving.expiredSent, saving.expiredSent, saving.expiredSent],
    not_recorded: [saving.not_recorded, leaving.notRecorded, left.notRecorded],
    training: [saving.training, saving.training, saving.training],
    review: [saving.review, saving.review, saving.review],
  };
  const told = toldOf(standing);
  const [line, beforeLeaving, afterwards] = words[told];
  const isTroubled = isTrouble(standing.saving) && told !== 'expired_sent';
  return { line, leaving: beforeLeaving, left: afterwards, isTrouble: isTroubled };
}
