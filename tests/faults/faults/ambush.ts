import type { Call } from '../standards/standard.ts';
import { type Fault, type FaultKind, isAbout } from './fault.ts';

/** The faults that lie in wait, and how often each kind struck. */
export interface Ambush {
  readonly lay: (fault: Fault) => void;
  /** The fault that strikes this call, or null. */
  readonly strike: (call: Call, element: string) => FaultKind | null;
  /** From now on the LMS is honest. */
  readonly lift: () => void;
  readonly struck: ReadonlyMap<string, number>;
}

export function createAmbush(): Ambush {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  const struck = new Map<string, number>();
  return {
    lay: (fault) => {
      waiting.push({ fault, left: fault.after });
    },
    strike: (call, element) => {
      const meant = waiting.filter(({ fault }) => fault.call === call && isAbout(fault.topic, element));
      const ready = meant.find(({ left }) => left === 0);
      for (const one of meant) one.left = Math.max(0, one.left - 1);
      if (!ready) return null;
      waiting = waiting.filter((one) => one !== ready);
      const name = `${call}:${ready.fault.kind}`;
      struck.set(name, (struck.get(name) ?? 0) + 1);
      return ready.fault.kind;
    },
    lift: () => {
      waiting = [];
    },
    struck,
  };
}
