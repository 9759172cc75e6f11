import { expect, test } from 'vitest';
import type { Saving } from '../../../src/session/view.ts';
import { nextShown, type Shown } from '../../../src/ui/chrome/shown-saving.ts';

/** What the line shows after each of the changes; what is spoken ends with « ! ». */
function shownAfter(...changes: readonly Saving[]): string[] {
  let shown: Shown | undefined;
  return changes.map((saving) => {
    shown = nextShown(shown, saving);
    return shown.saving + (shown.isSpoken ? ' !' : '');
  });
}

test('as long as all goes well nothing is spoken', () => {
  expect(shownAfter('recorded', 'sending', 'sent', 'sending', 'sent')).toEqual([
    'recorded',
    'sending',
    'sent',
    'sending',
    'sent',
  ]);
});

test('trouble is spoken, and so is its end, until the next answer', () => {
  expect(shownAfter('sending', 'unsent', 'sent', 'sent', 'sending', 'sent')).toEqual([
    'sending',
    'unsent !',
    'sent !',
    'sent !',
    'sending',
    'sent',
  ]);
});

test('trouble stays in its place while it is tried again, so that it is not spoken anew', () => {
  let shown = nextShown(undefined, 'unsent');
  const first = shown;
  for (const saving of ['sending', 'unsent', 'sending', 'unsent'] as const) {
    shown = nextShown(shown, saving);
    expect(shown).toBe(first);
  }
  expect(nextShown(shown, 'expired')).toEqual({ saving: 'expired', isSpoken: true });
});
