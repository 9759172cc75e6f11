import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../src/strings/strings.ts';
import { type Standing, savingWords } from '../../src/ui/saving-words.ts';

const fr = stringsFor('fr');

const standing = (more: Partial<Standing>): Standing => ({
  saving: 'idle',
  hasUnsent: true,
  keptOnDevice: false,
  mode: 'normal',
  held: 'read',
  ...more,
});

describe.each([fr, stringsFor('en')])('in $language', (strings) => {
  const { saving, leaving, left } = strings;
  const words = (more: Partial<Standing>) => savingWords(standing(more), strings);

  test.each([
    ['untracked', saving.untracked, leaving.notRecorded, left.notRecorded],
    ['on_device', saving.on_device, leaving.onDevice, left.onDevice],
    ['idle', saving.idle, leaving.nothingSent, left.nothing],
    ['sending', saving.sending, leaving.sending, saving.sending],
    ['sent', saving.sent, leaving.sent, saving.sent],
    ['recorded', saving.recorded, leaving.recorded, saving.recorded],
    ['unsent', saving.unsent, leaving.unsent, left.unsent],
    ['expired', saving.expired, saving.expired, saving.expired],
  ] as const)('« %s » is said in the line, before leaving and after', (one, ...said) => {
    const { line, leaving: before, left: after } = words({ saving: one });
    expect([line, before, after]).toEqual(said);
  });

  test('with a copy on the device the learner is told so, and to come back to this same device', () => {
    expect(words({ saving: 'unsent', keptOnDevice: true })).toMatchObject({
      line: saving.unsentKept,
      leaving: leaving.unsentKept,
      left: left.unsentKept,
    });
    expect(words({ saving: 'expired', keptOnDevice: true })).toMatchObject({
      line: saving.expiredKept,
      leaving: saving.expiredKept,
      left: left.expiredKept,
    });
    expect(words({ saving: 'sent', keptOnDevice: true }).line).toBe(saving.sent);
  });

  test('a login that expired with everything sent takes nothing away, and is said as such', () => {
    const said = words({ saving: 'expired', hasUnsent: false, keptOnDevice: true });
    expect(said).toMatchObject({ line: saving.expiredSent, left: saving.expiredSent, isTrouble: false });
  });

  test('what counts for nothing is called training, rereading or a preview, as it is', () => {
    const line = (more: Partial<Standing>) => words({ saving: 'not_recorded', ...more }).line;
    expect(line({})).toBe(saving.training);
    expect(line({ mode: 'review' })).toBe(saving.review);
    expect(line({ mode: 'browse' })).toBe(saving.not_recorded);
    expect(line({ held: 'newer' })).toBe(saving.not_recorded);
  });

  test('only what did not arrive is trouble', () => {
    const all = ['untracked', 'on_device', 'idle', 'sending', 'sent', 'recorded', 'not_recorded'] as const;
    expect(all.filter((one) => words({ saving: one }).isTrouble)).toEqual([]);
    expect((['unsent', 'expired'] as const).every((one) => words({ saving: one }).isTrouble)).toBe(true);
  });
});

test('the three words for what became of answers open their sentences', () => {
  const { saving, leaving, left } = fr;
  for (const sentence of [saving.sent, leaving.sent]) expect(sentence).toMatch(/^Envoyé[ .]/);
  for (const sentence of [saving.recorded, leaving.recorded]) expect(sentence).toMatch(/^Enregistré[ .]/);
  for (const sentence of [saving.unsent, saving.unsentKept, leaving.unsent, leaving.unsentKept]) {
    expect(sentence).toMatch(/^Pas encore envoyé\u00a0: nous réessayons\. /);
  }
  expect(left.titleUnsent).toBe('Pas encore envoyé');
});
