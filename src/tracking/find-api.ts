/** How a standard's API is recognised: the name it is published under and the method that opens a session. */
export interface ApiNames {
  readonly object: string;
  readonly method: string;
}

/** RTE 1.2 says 7 parents and IEEE 1484.11.2 says 500; nobody nests 50 deep, and a loop of frames must end. */
const MOST_HOPS = 50;

/** Reading another origin's frame throws a SecurityError: that hop is blind, the search goes on. */
export function read(holder: unknown, property: string): unknown {
  try {
    return (holder as Readonly<Record<string, unknown>> | null | undefined)?.[property] ?? undefined;
  } catch {
    return undefined;
  }
}

/** The frame and what `link` leads to from it, hop by hop, until it leads nowhere new. */
function* follow(start: unknown, link: 'parent' | 'opener'): Generator<unknown> {
  let frame = start;
  for (let hop = 0; frame !== undefined && hop <= MOST_HOPS; hop++) {
    yield frame;
    const next = read(frame, link);
    frame = next === frame ? undefined : next;
  }
}

/** This window and its parents, then each opener and its parents, then whoever opened the top window. */
export function* framesAround(start: unknown): Generator<unknown> {
  yield* follow(start, 'parent');
  for (const opener of follow(read(start, 'opener'), 'opener')) yield* follow(opener, 'parent');
  yield* follow(read(read(start, 'top'), 'opener'), 'parent');
}

/**
 * Looks for a standard's API from the window `start` outwards and returns the nearest one, or null. An object of
 * that name without the method is somebody else's. Old shells report host methods as `object` or `unknown`, so
 * where no method is a function, one that is merely there is taken.
 */
export function findApi(start: unknown, { object, method }: ApiNames): object | null {
  let present: object | null = null;
  for (const frame of framesAround(start)) {
    const api = read(frame, object);
    if (typeof api !== 'object' && typeof api !== 'function') continue;
    const found = api as object;
    const opens = read(found, method);
    if (typeof opens === 'function') return found;
    if (opens !== undefined) present ??= found;
  }
  return present;
}
