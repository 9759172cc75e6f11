import { Scorm12API } from 'scorm-again/scorm12';
import type { CmiData } from '../scorm/cmi-data.ts';
import type { ApiHost } from '../scorm/standard.ts';
import type { Api12 } from './api12.ts';
import { createStrictApi12 } from './strict-api12.ts';

/**
 * A SCORM 1.2 API for one session: scorm-again inside, the strict layer outside. Make a new one per launch, for
 * scorm-again's own reset keeps the data of the session before.
 */
export function createApi12(seed: CmiData, host: Pick<ApiHost, 'commit' | 'refuses'>): Api12 {
  const forward = {
    processHttpRequest: (_url: string, params: unknown, immediate: boolean) => {
      host.commit({ final: immediate, cmi: onlyHeld(params) });
      return { result: 'true', errorCode: 0 };
    },
    updateSettings: () => {},
  };
  // Any address makes scorm-again call the service; nothing is requested. The LMS page applies the mastery score.
  const settings = {
    lmsCommitUrl: 'relay:',
    dataCommitFormat: 'flattened',
    mastery_override: false,
    autocommit: false,
    logLevel: 5,
  } as const;
  const inner = new Scorm12API(settings, forward);
  // scorm-again ignores blanks, and would refuse them for a number.
  inner.loadFromFlattenedJSON(Object.fromEntries(Object.entries(seed).filter(([, value]) => value !== '')));
  const { api, holds } = createStrictApi12(inner, seed, host.refuses);

  function onlyHeld(params: unknown): CmiData {
    const entries = Object.entries(params as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && holds(entry[0])),
    );
  }
  return api;
}
