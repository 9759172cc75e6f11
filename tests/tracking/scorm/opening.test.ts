import { describe, expect, test } from 'vitest';
import { findApi } from '../../../src/tracking/find-api.ts';
import { createScormTracker } from '../../../src/tracking/scorm/scorm-tracker.ts';
import { aReport } from '../a-report.ts';
import { trackerOn } from './launched.ts';
import { BENCHES } from './standards.ts';

describe.each(BENCHES)('opening over %s', (_, { standard, strict }) => {
  const options = {
    findApi: () => null as object | null,
    later: (call: () => void) => call(),
    isStale: () => false,
    statusRule: 'completed_or_failed',
    warn: () => {},
  } as const;

  test('finds, among the parents, an API that is published late', async () => {
    const { api } = strict();
    const parent: Record<string, object> = {};
    const tracker = createScormTracker(standard, {
      ...options,
      findApi: () => findApi({ parent }, standard.api),
      later: (call) => {
        parent[standard.api.object] = api;
        call();
      },
    });
    expect((await tracker.open()).link).toBe('open');
  });

  test('is untracked when there is no API, and nothing can be saved', async () => {
    const { tracker } = trackerOn(standard, null);
    expect((await tracker.open()).link).toBe('none');
    expect([tracker.save(aReport()), tracker.close(aReport())]).toEqual(['closed', 'closed']);
  });

  test('leaves alone the session of an LMS page that is an old copy', async () => {
    const { api, transcript } = strict();
    const tracker = createScormTracker(standard, { ...options, findApi: () => api, isStale: () => true });
    expect((await tracker.open()).link).toBe('stale');
    tracker.abandon('exit');
    expect([tracker.save(aReport(), true), tracker.close(aReport(), 'exit')]).toEqual(['closed', 'closed']);
    expect(transcript()).toEqual([]);
  });
});
