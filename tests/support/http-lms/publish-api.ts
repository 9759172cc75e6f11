/**
 * How the LMS's page talks to its server. `moodle`: only what differs from what was put in a request before, whatever
 * became of that request; true offline, and a beacon whenever the page is hidden or going away (request.js). `plain`:
 * scorm-again's own way, everything each time, false when it did not arrive.
 */
export type Temper = 'moodle' | 'plain';

export interface ApiTerms {
  readonly className: string;
  readonly globalName: string;
  readonly setter: string;
  readonly seed: Readonly<Record<string, string>>;
  readonly commitUrl: string;
  readonly temper: Temper;
}

/** Runs in the LMS's page, as text: publishes scorm-again as this launch's API. It can use nothing from outside. */
export function publishApi({ className, globalName, setter, seed, commitUrl, temper }: ApiTerms): void {
  type Values = Readonly<Record<string, unknown>>;
  type Service = { processHttpRequest: (url: string, params: Values) => object; updateSettings: () => void };
  type Api = Record<string, unknown> & { loadFromFlattenedJSON: (values: Values) => void };
  const published = window as unknown as Record<string, unknown>;
  const said = new Map<string, string>(Object.entries(seed));
  const sent = new Map(said);
  let isGoing = false;
  addEventListener('pagehide', () => {
    isGoing = true;
  });
  addEventListener('pageshow', () => {
    isGoing = false;
  });

  const answer = (isTaken: boolean) => ({ result: String(isTaken), errorCode: isTaken ? 0 : 101 });

  const deliver = (body: string): object => {
    const beacon = () => answer(navigator.sendBeacon(commitUrl, body));
    if (isGoing || document.visibilityState === 'hidden') return beacon();
    const request = new XMLHttpRequest();
    try {
      request.open('POST', commitUrl, false);
      request.send(body);
    } catch {
      return beacon();
    }
    return answer(request.status === 200 && request.responseText.includes('"true"'));
  };

  const asMoodle: Service = {
    processHttpRequest: () => {
      const changes = [...said].filter(([element, value]) => sent.get(element) !== value);
      if (changes.length === 0) return answer(true);
      for (const [element, value] of changes) sent.set(element, value);
      return deliver(JSON.stringify(Object.fromEntries(changes)));
    },
    updateSettings: () => {},
  };

  const settings = {
    lmsCommitUrl: commitUrl,
    dataCommitFormat: 'flattened',
    autocommit: false,
    mastery_override: false,
    logLevel: 5,
    // What no lesson set and no seed held is scorm-again's own to send, not this LMS's to keep.
    requestHandler: (values: Values) =>
      Object.fromEntries(Object.entries(values).filter(([element, value]) => said.has(element) && value !== '')),
  };
  const Lms = published[className] as new (settings: object, service?: Service) => Api;
  const api = temper === 'moodle' ? new Lms(settings, asMoodle) : new Lms(settings);
  // It ignores blanks, and would refuse them for a number.
  api.loadFromFlattenedJSON(Object.fromEntries(Object.entries(seed).filter(([, value]) => value !== '')));
  const set = api[setter] as (element: string, value: string) => unknown;
  api[setter] = (element: string, value: string) => {
    const taken = set.call(api, element, value);
    if (String(taken) === 'true') said.set(element, String(value));
    return taken;
  };
  published[globalName] = api;
}
