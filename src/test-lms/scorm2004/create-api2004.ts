import { Scorm2004API } from 'scorm-again/scorm2004';
import type { CmiData } from '../scorm/cmi-data.ts';
import type { ApiHost } from '../scorm/standard.ts';
import type { Api2004 } from './api2004.ts';
import { createStrictApi2004 } from './strict-api2004.ts';

/**
 * A SCORM 2004 API for one session: scorm-again inside, the strict layer outside. Make a new one per launch, for
 * scorm-again's own reset keeps the data of the session before.
 */
export function createApi2004(seed: CmiData, host: ApiHost): Api2004 {
  const forward = {
    // What the lesson set, not what scorm-again makes of it at the end: the LMS page decides that.
    processHttpRequest: (_url: string, _params: unknown, immediate: boolean) => {
      host.commit({ final: immediate, cmi: held() });
      return { result: 'true', errorCode: 0 };
    },
    updateSettings: () => {},
  };
  // Any address makes scorm-again call the service; nothing is requested.
  const settings = { lmsCommitUrl: 'relay:', dataCommitFormat: 'flattened', autocommit: false, logLevel: 5 } as const;
  const inner = new Scorm2004API(settings, forward);
  // scorm-again ignores blanks, and would refuse them for a number.
  inner.loadFromFlattenedJSON(Object.fromEntries(Object.entries(seed).filter(([, value]) => value !== '')));
  const { api, held } = createStrictApi2004(inner, seed, host);
  return api;
}
