import { describe, expect, test } from 'vitest';
import { findApi } from '../../src/tracking/find-api.ts';

const NAMES = { object: 'API', method: 'LMSInitialize' };
const api = { LMSInitialize: () => 'true' };

interface Frame {
  API?: unknown;
  parent?: unknown;
  opener?: unknown;
  top?: unknown;
}

/** A window at the top: its own parent and top. */
function aWindow(contents: Frame = {}): Frame {
  const frame: Frame = { opener: null, ...contents };
  frame.parent ??= frame;
  frame.top ??= frame;
  return frame;
}

/** A frame of another origin: its links may be followed, anything else throws. */
const foreign = (contents: Frame): Frame =>
  Object.defineProperty(aWindow(contents), 'API', {
    get: () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

/** Frames nested in one another, the outermost first; returns the innermost. */
const nested = (...frames: readonly Frame[]): Frame =>
  frames.reduce((parent, frame) => Object.assign(frame, { parent, top: parent.top }));

describe('the API is found', () => {
  test.each<[string, Frame]>([
    ['in the window itself', aWindow({ API: api })],
    ['in the parent', nested(aWindow({ API: api }), aWindow())],
    ['in a grandparent', nested(aWindow({ API: api }), aWindow(), aWindow())],
    ['50 parents away', nested(aWindow({ API: api }), ...Array.from({ length: 50 }, () => aWindow()))],
    ['in the opener of a pop-up', aWindow({ opener: aWindow({ API: api }) })],
    ['in a parent of the opener', aWindow({ opener: nested(aWindow({ API: api }), aWindow()) })],
    ['in the opener of the opener', aWindow({ opener: aWindow({ opener: aWindow({ API: api }) }) })],
    ['in the opener of the top window', nested(aWindow({ opener: aWindow({ API: api }) }), aWindow(), aWindow())],
    ['beyond a parent of another origin', nested(aWindow({ API: api }), foreign({}), aWindow())],
    [
      'in an opener when the parent is of another origin',
      nested(foreign({ opener: aWindow({ API: api }) }), aWindow()),
    ],
  ])('%s', (_, start) => {
    expect(findApi(start, NAMES)).toBe(api);
  });

  test('in the nearest of two windows', () => {
    const near = { LMSInitialize: () => 'false' };
    expect(findApi(nested(aWindow({ API: api }), aWindow({ API: near })), NAMES)).toBe(near);
  });

  test('behind an object of that name that is somebody else’s', () => {
    expect(findApi(nested(aWindow({ API: api }), aWindow({ API: { post: () => 0 } })), NAMES)).toBe(api);
  });

  test('as a host object whose methods are no functions, when there is nothing better', () => {
    const host = { LMSInitialize: {} };
    expect(findApi(aWindow({ API: host }), NAMES)).toBe(host);
    expect(findApi(nested(aWindow({ API: api }), aWindow({ API: host })), NAMES)).toBe(api);
  });

  test('under the names of another standard', () => {
    const other = { Initialize: () => 'true' };
    const frame = { ...aWindow({ API: api }), API_1484_11: other };
    expect(findApi(frame, { object: 'API_1484_11', method: 'Initialize' })).toBe(other);
  });
});

describe('no API is found', () => {
  const loop = aWindow();
  loop.parent = aWindow({ parent: loop });
  loop.opener = aWindow({ opener: loop });

  test.each<[string, unknown]>([
    ['where no window has one', nested(aWindow(), aWindow())],
    ['where every window is of another origin', nested(foreign({ opener: foreign({}) }), foreign({}))],
    ['in frames that go round in a circle', loop],
    ['more than 50 parents away', nested(aWindow({ API: api }), ...Array.from({ length: 51 }, () => aWindow()))],
    ['in an object of that name without the method', aWindow({ API: {} })],
    ['in text of that name', aWindow({ API: 'LMSInitialize' })],
    ['where there is no window', undefined],
  ])('%s', (_, start) => {
    expect(findApi(start, NAMES)).toBeNull();
  });
});
