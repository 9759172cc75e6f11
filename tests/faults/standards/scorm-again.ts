import type { Api, Body, Methods, Store } from './standard.ts';

/** What both of scorm-again's classes take, of the little that is used here. */
type ScormAgainClass = new (...given: never[]) => object;

interface Inner {
  loadFromFlattenedJSON(data: object): void;
}

/** What an LMS with a passing score says of these by itself is its record too. */
const OUTCOMES = ['cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status'];
/** What it has where nothing was said. */
const SILENT = ['', 'unknown', 'not attempted'];

const SETTINGS = {
  // Any address makes it call the service; nothing is requested.
  lmsCommitUrl: 'service:',
  dataCommitFormat: 'flattened',
  autocommit: false,
  mastery_override: false,
  logLevel: 5,
};

/** scorm-again as an LMS's page, without a network. It is told what it may send: what was held or set. */
export function createScormAgainBody(lms: ScormAgainClass, seed: Store, methods: Methods): Body {
  const known = new Set(seed.keys());
  let committed: Store = seed;
  const service = {
    processHttpRequest: (_url: string, params: Readonly<Record<string, unknown>>) => {
      const held = Object.entries(params).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' &&
          (known.has(entry[0]) || (OUTCOMES.includes(entry[0]) && !SILENT.includes(entry[1]))),
      );
      committed = new Map(held);
      return { result: 'true', errorCode: 0 };
    },
    updateSettings: () => {},
  };
  const inner = new (lms as unknown as new (settings: object, service: object) => Inner)(SETTINGS, service);
  // It ignores blanks, and would refuse them for a number.
  const load = (skipped: RegExp) =>
    inner.loadFromFlattenedJSON(
      Object.fromEntries([...seed].filter(([element, value]) => value !== '' && !skipped.test(element))),
    );
  try {
    load(/^$/);
  } catch {
    // It throws on a response whose type was lost.
    load(/(response|pattern)$/);
  }
  const found = inner as unknown as Api;
  const setter = methods.set;
  // Called detached, its methods throw.
  const api = Object.fromEntries(
    Object.values(methods).map((name) => [name, (...given: string[]) => found[name]!.call(inner, ...given)]),
  );
  return {
    api: {
      ...api,
      [setter]: (element = '', value = '') => {
        const answer = found[setter]!.call(inner, element, value);
        if (String(answer) === 'true') known.add(element);
        return answer;
      },
    },
    committed: () => committed,
    violations: () => [],
  };
}
