import { describe, expect, test } from 'vitest';
import { siteStrings } from '../../src/strings/site-strings.ts';
import { stringsFor } from '../../src/strings/strings.ts';

describe.each(['fr', 'en'] as const)('in %s, what a lesson says where no LMS records', (language) => {
  const { title, notice, leaving, saving, left, debrief, site } = siteStrings(language);

  test('names no teacher, course nor platform that would see it', () => {
    const said = [
      ...[title.recorded, title.recordedNowhere, title.recordedForNow],
      ...[notice.untracked, notice.damaged, notice.foreign, notice.newer, notice.second],
      ...[leaving.onDevice, leaving.notRecorded, saving.on_device, saving.untracked],
      ...[left.title, left.onDevice, left.notRecorded, left.close, debrief.finish],
    ].join(' ');
    expect(said).not.toMatch(/professeur|plateforme|ton cours|teacher|platform|your course/i);
  });

  test('leads on from an ending, which no package does', () => {
    expect(Object.values(site ?? {})).not.toContain('');
    expect(site).toBeDefined();
    expect(stringsFor(language).site).toBeUndefined();
  });
});
