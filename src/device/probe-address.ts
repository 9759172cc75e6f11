/** The parts of `window` that say where a page comes from. */
export interface PageOrigin {
  /** `null`, in letters, for a sandboxed frame. */
  readonly origin: string;
  readonly location: Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname' | 'search'>;
}

/**
 * Where to ask whether the server can be reached: the page's own address, with its query (signed addresses) and
 * without its hash. Null where there is no server to ask: a folder (`file:`), the Moodle app, which serves packages
 * itself at `localhost` under one scheme or another, and sandboxed frames, whose requests are refused unsent.
 */
export function probeAddress({ origin, location }: PageOrigin): string | null {
  const isServed = /^https?:$/.test(location.protocol) && location.hostname !== 'localhost' && origin !== 'null';
  return isServed ? location.origin + location.pathname + location.search : null;
}
