import { describe, expect, test } from 'vitest';
import { findApi } from '../../../src/tracking/find-api.ts';
import { createScormTracker } from '../../../src/tracking/scorm/scorm-tracker.ts';
import { aReport } from '../a-report.ts';
import { trackerOn } from './launched.ts';
import { BENCHES } from './standards.ts';

const fall = (): never => {
  throw new Error('down');
};

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

  test.each<[string, (api: Record<string, unknown>) => unknown]>([
    ['throws', () => fall()],
    ['answers null', () => null],
    [
      'answers empty, with a general error',
      (api) => {
        api[standard.methods.lastError] = () => '101';
        return '';
      },
    ],
    ['answers empty', () => ''],
  ])('reads again the suspend data of an attempt under way, when its first reading %s', async (_how, failure) => {
    const { api } = strict({ suspendData: 'v1.held', isBegun: true });
    const { get } = standard.methods;
    const real = api as Record<string, (...given: readonly string[]) => unknown>;
    const failing: Record<string, unknown> = Object.create(real);
    let hasFailed = false;
    for (const method of Object.values(standard.methods))
      failing[method] = (...given: string[]) => real[method]!(...given);
    failing[get] = (element: string) => {
      if (hasFailed || element !== 'cmi.suspend_data') return real[get]!(element);
      hasFailed = true;
      return failure(failing);
    };
    const { tracker } = trackerOn(standard, failing);
    expect((await tracker.open()).suspendData).toBe('v1.held');
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
