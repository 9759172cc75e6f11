import { type Ambush, createAmbush } from '../faults/ambush.ts';
import type { Standard } from '../standards/standard.ts';
import { type Clock, createClock } from './clock.ts';
import { createLocks, type Locks } from './locks.ts';
import { createNetwork, type Network } from './network.ts';
import type { Scenario } from './scenario.ts';
import { createServer, type Server } from './server.ts';
import { createStorage, type DeviceStorage } from './storage.ts';
import type { Witness } from './witness.ts';

/** Everything around the lesson that a history can change. */
export interface World {
  readonly standard: Standard;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly network: Network;
  readonly server: Server;
  readonly storage: DeviceStorage;
  readonly locks: Locks;
  readonly ambush: Ambush;
  readonly witness: Witness;
  /** In [0, 1), the same sequence in each run. */
  readonly random: () => number;
}

const START = Date.UTC(2026, 10, 23, 8, 0, 0);

export function createWorld(standard: Standard, scenario: Scenario, witness: Witness): World {
  let drawn = 0;
  return {
    standard,
    scenario,
    clock: createClock(START, witness.failed),
    network: createNetwork(),
    server: createServer(witness.stored),
    storage: createStorage(),
    locks: createLocks(),
    ambush: createAmbush(),
    witness,
    random: () => {
      drawn += 1;
      // The golden ratio: no two attempts of one run get the same id.
      return (drawn * 0.618_033_988_75) % 1;
    },
  };
}
