import type { Preferences } from '../preferences/preferences.ts';
import type { SessionActions } from '../session/view.ts';
import type { PreferenceKeeper } from '../ui/preferences/preference-keeper.ts';

const toldOf = ({ muted, volume, captions, language }: Preferences) => ({
  audio: muted ? 0 : volume,
  captions,
  language: language === 'auto' ? null : language,
});

/** Tells the session what the learner changes of all that LMSs know: the volume, captions and the language. */
export function followPreferences(
  { current, subscribe }: Pick<PreferenceKeeper, 'current' | 'subscribe'>,
  { prefer }: Pick<SessionActions, 'prefer'>,
): void {
  let told = toldOf(current());
  subscribe(() => {
    const now = toldOf(current());
    if (now.audio === told.audio && now.captions === told.captions && now.language === told.language) return;
    told = now;
    prefer(now);
  });
}
