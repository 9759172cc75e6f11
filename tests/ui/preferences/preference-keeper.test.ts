import { expect, test } from 'vitest';
import { type Choices, DEFAULT_PREFERENCES } from '../../../src/preferences/preferences.ts';
import { defaultPreferences } from '../../../src/ui/preferences/default-preferences.ts';
import { createPreferenceKeeper } from '../../../src/ui/preferences/preference-keeper.ts';

/** A device that remembers, or forgets at once. */
function aStore(kept: Choices = {}, forgets = false) {
  let choices = kept;
  return {
    read: () => (forgets ? {} : choices),
    write: (next: Choices) => {
      choices = next;
    },
    written: () => choices,
  };
}

const said = (audio: number | null, captions: boolean | null) => ({ preferences: { audio, captions, language: null } });

test('what was chosen on the device comes before the LMS, which comes before the package', () => {
  const silentPackage = { startMuted: true };
  const heard = (store: Choices, launch = said(null, null)) =>
    createPreferenceKeeper(aStore(store), defaultPreferences(silentPackage, launch)).current();

  expect(heard({})).toEqual({ ...DEFAULT_PREFERENCES, muted: true });
  expect(heard({}, said(35, false))).toMatchObject({ muted: false, volume: 35, captions: false });
  expect(heard({ muted: true, captions: true }, said(35, false))).toMatchObject({
    muted: true,
    volume: 35,
    captions: true,
  });
});

test('an LMS that says 0 silences a lesson whose package does not', () => {
  const { muted, volume } = defaultPreferences({ startMuted: false }, said(0, null));
  expect({ muted, volume }).toEqual({ muted: true, volume: DEFAULT_PREFERENCES.volume });
});

test('the device is given what was chosen, and nothing that was not', () => {
  const store = aStore();
  const keeper = createPreferenceKeeper(store, DEFAULT_PREFERENCES);
  keeper.prefer({ textSize: 125 });
  keeper.prefer({ muted: true });
  keeper.prefer({ textSize: 150 });
  expect(store.written()).toEqual({ textSize: 150, muted: true });
});

test('on a device that keeps nothing a choice lasts as long as the page', () => {
  const keeper = createPreferenceKeeper(aStore({}, true), DEFAULT_PREFERENCES);
  keeper.prefer({ muted: true });
  keeper.prefer({ volume: 20 });
  expect(keeper.current()).toMatchObject({ muted: true, volume: 20 });
});

test('a listener hears each change until it stops', () => {
  const keeper = createPreferenceKeeper(aStore(), DEFAULT_PREFERENCES);
  const heard: number[] = [];
  const stop = keeper.subscribe(() => heard.push(keeper.current().volume));
  keeper.prefer({ volume: 10 });
  keeper.prefer({ volume: 20 });
  stop();
  keeper.prefer({ volume: 30 });
  expect(heard).toEqual([10, 20]);
});
