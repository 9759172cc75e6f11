import { expect, test } from 'vitest';
import { followPreferences } from '../../src/entry/follow-preferences.ts';
import { type Choices, DEFAULT_PREFERENCES } from '../../src/preferences/preferences.ts';
import { createPreferenceKeeper } from '../../src/ui/preferences/preference-keeper.ts';

function follow(kept: Choices = {}) {
  const told: unknown[] = [];
  const keeper = createPreferenceKeeper({ read: () => kept, write: () => undefined }, DEFAULT_PREFERENCES);
  followPreferences(keeper, { prefer: (preferences) => told.push(preferences) });
  return { keeper, told };
}

test('the LMS is told a volume, 0 while the learner wants silence', () => {
  const { keeper, told } = follow();
  keeper.prefer({ volume: 30 });
  keeper.prefer({ muted: true });
  keeper.prefer({ muted: false });
  expect(told).toEqual([
    { audio: 30, captions: true, language: null },
    { audio: 0, captions: true, language: null },
    { audio: 30, captions: true, language: null },
  ]);
});

test('nothing is told of what an LMS does not know, nor of what was chosen before', () => {
  const { keeper, told } = follow({ muted: true });
  keeper.prefer({ textSize: 150 });
  keeper.prefer({ volume: 10 });
  expect(told).toEqual([]);
  keeper.prefer({ captions: false });
  expect(told).toEqual([{ audio: 0, captions: false, language: null }]);
  keeper.prefer({ language: 'en' });
  expect(told.at(-1)).toEqual({ audio: 0, captions: false, language: 'en' });
});
