import type { Preferences } from '../preferences/preferences.ts';
import type { SessionActions } from '../session/view.ts';
import type { PreferenceKeeper } from '../ui/preferences/preference-keeper.ts';

const toldOf = ({ muted, volume, captions }: Preferences) => ({ audio: muted ? 0 : volume, captions });

/** Tells the session what the learner changes of all that LMSs know: the volume, and captions. */
export function followPreferences(
  { current, subscribe }: Pick<PreferenceKeeper, 'current' | 'subscribe'>,
  { prefer }: Pick<SessionActions, 'prefer'>,
): void {
  let told = toldOf(current());
  subscribe(() => {
    const now = toldOf(current());
    if (now.audio === told.audio && now.captions === told.captions) return;
    told = now;
    prefer(now);
  });
}
