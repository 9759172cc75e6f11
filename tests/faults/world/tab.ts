import { createBrowserDevice } from '../../../src/device/browser-device.ts';
import { createDeviceStorage } from '../../../src/device/device-storage.ts';
import { openMirroredStorage } from '../../../src/device/mirrored-storage.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { followPage } from '../../../src/entry/follow-page.ts';
import { startSession } from '../../../src/session/start.ts';
import type { Session } from '../../../src/session/view.ts';
import { createStandaloneTracker } from '../../../src/tracking/standalone/standalone-tracker.ts';
import type { Terms } from '../standards/standard.ts';
import { createLmsApi } from './lms-page.ts';
import { reach } from './network.ts';
import { createPageWindow } from './page-window.ts';
import type { Place, ServerAttempt } from './server.ts';
import { createTransport } from './transport.ts';
import type { World } from './world.ts';

/** A page that plays the lesson, from its launch to its end. */
export interface Tab {
  readonly number: number;
  readonly place: Place;
  /** The attempt it was opened on, to which it writes as long as it lives. */
  readonly attempt: ServerAttempt;
  readonly terms: Terms;
  readonly engine: Engine;
  /** The login it was opened under. */
  readonly login: number;
  readonly state: () => 'running' | 'frozen' | 'gone';
  readonly isVisible: () => boolean;
  /** Null until the session has started. */
  readonly session: () => Session | null;
  readonly violations: () => readonly string[];
  readonly hide: () => void;
  readonly show: () => void;
  readonly online: () => void;
  /** Into the back/forward cache, and back. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** The page goes away with all its events. */
  readonly close: () => void;
  /** The page dies without any event. */
  readonly kill: () => void;
}

export interface TabInput {
  readonly number: number;
  readonly place: Place;
  readonly attempt: ServerAttempt;
  readonly terms: Terms;
  readonly engine: Engine;
  /** How many looks it takes until the LMS's API is there; null when it never comes. */
  readonly apiLooks: number | null;
}

/** Opens a page. Whatever goes wrong in it is told to the world's witness. */
export function openTab(world: World, input: TabInput): Tab {
  const { clock, network, standard, scenario, witness } = world;
  const { number, place, attempt, terms, engine } = input;
  const { login } = network;
  let state: ReturnType<Tab['state']> = 'running';
  let isVisible = true;
  let session: Session | null = null;
  let looks = 0;
  const owner = { state: () => state };
  const guard = (task: () => void): void => {
    try {
      task();
    } catch (error) {
      witness.failed(error);
    }
  };

  const localStorage = world.storage.forPage(
    (key, value) => witness.kept(tab, key, value),
    (key) => witness.erased(tab, key),
  );
  const page = createPageWindow({
    clock,
    network,
    locks: world.locks,
    localStorage,
    owner,
    path: place.path,
    isVisible: () => isVisible,
  });
  const later = (task: () => void, milliseconds: number): void => clock.later(owner, task, milliseconds);
  const seed = standard.seed(attempt.store, terms);
  const body = standard.createBody[scenario.body](seed);
  const transport = createTransport({
    temper: scenario.temper,
    seed,
    reach: () => reach(network, login),
    isVisible: () => isVisible,
    store: (values) => world.server.store(attempt, values),
    swallowed: (elements) => witness.swallowed(tab, elements),
  });
  const api = createLmsApi({
    standard,
    body,
    transport,
    ambush: world.ambush,
    stall: clock.stall,
    noted: (call, element, value, fault) => witness.called(tab, { call, element, value, fault }),
  });

  const tab: Tab = {
    number,
    place,
    attempt,
    terms,
    engine,
    login,
    state: () => state,
    isVisible: () => isVisible,
    session: () => session,
    violations: body.violations,
    hide: () => {
      if (!isVisible || state !== 'running') return;
      isVisible = false;
      guard(() => page.fire('visibilitychange'));
    },
    show: () => {
      if (isVisible || state !== 'running') return;
      isVisible = true;
      guard(() => page.fire('visibilitychange'));
    },
    online: () => {
      if (state === 'running') guard(() => page.fire('online'));
    },
    freeze: () => {
      if (state !== 'running') return;
      isVisible = false;
      guard(() => page.fire('pagehide', true));
      guard(() => page.fire('visibilitychange'));
      state = 'frozen';
    },
    thaw: () => {
      if (state !== 'frozen') return;
      state = 'running';
      isVisible = true;
      guard(() => page.fire('visibilitychange'));
      guard(() => page.fire('pageshow', true));
    },
    close: () => {
      if (state === 'running') {
        tab.hide();
        guard(() => page.fire('pagehide'));
      }
      state = 'gone';
    },
    kill: () => {
      state = 'gone';
    },
  };

  const device = createBrowserDevice({
    window: page.window,
    storage: openMirroredStorage({ page: page.window, later }),
    lessonId: engine.lesson.id,
    now: clock.now,
    random: world.random,
    later,
  });

  const start = async (): Promise<void> => {
    const started = await startSession({
      engine,
      lms: standard.createTracker({
        findApi: () => {
          looks += 1;
          return input.apiLooks !== null && looks > input.apiLooks ? api : null;
        },
        later,
        statusRule: engine.lesson.options.status,
      }),
      standalone: createStandaloneTracker({
        memory: createDeviceStorage({ localStorage: localStorage as Storage }),
        key: `reflexes:${engine.lesson.id}`,
      }),
      device,
      now: clock.now,
      random: world.random,
      later,
    });
    session = started;
    followPage(page.window as unknown as Window, started, device);
    witness.started(tab, started);
    started.subscribe(() => witness.showed(tab, started));
    witness.showed(tab, started);
  };
  start().catch(witness.failed);
  return tab;
}
