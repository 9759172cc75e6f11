import { describe, expect, test } from 'vitest';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { lmsCost, STANDARDS } from '../support/lms-cost.ts';

const SLUG = 'gaz_odeur';

describe.each(STANDARDS)('over $name', (standard) => {
  test.each(walkthroughsOf(SLUG))('« $name » commits once per answer, and three times more at most', async (way) => {
    const responses = responsesOf(way);
    const { commits, probes } = await lmsCost(lessonIn(SLUG), responses, standard);
    expect(commits).toBeLessThanOrEqual(responses.length + 3);
    expect(probes).toBeLessThanOrEqual(commits);
  });

  // Leaving pages send beacons of at most 64 KiB (Fetch, §4.5), and form encoding may triple each character.
  test.each(walkthroughsOf(SLUG))('« $name » never holds more than a beacon carries', async (way) => {
    const { mostUnsent } = await lmsCost(lessonIn(SLUG), responsesOf(way), standard);
    expect(mostUnsent * 3).toBeLessThan(60_000);
  });
});
