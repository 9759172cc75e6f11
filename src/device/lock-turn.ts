import type { Later } from './later.ts';
import type { Turn } from './turn.ts';

/** A page that is reloaded gives its lock back a moment after the new one asks for it. */
const PATIENCE_MS = 1_500;

/** What is used of `navigator.locks`. */
export interface Locks {
  readonly request: (
    name: string,
    options: { readonly signal: AbortSignal },
    whenGranted: () => Promise<void> | undefined,
  ) => Promise<unknown>;
}

export interface LockTurnInput {
  /** Undefined over plain http: Web Locks want a secure context. */
  readonly locks: Locks | undefined;
  readonly name: string;
  readonly later: Later;
}

/** One page at a time by a Web Lock, which the browser takes back from a page that is killed. */
export function createLockTurn({ locks, name, later }: LockTurnInput): Turn {
  let isHeld = false;
  let letGo = () => {};

  /** Tells once whether the lock was granted. Resolves when it was let go; rejects when it is refused or taken away. */
  const hold = async (granting: Locks, { signal }: AbortController, tell: (isGranted: boolean) => void) =>
    granting.request(name, { signal }, () => {
      // A grant may cross the signal on its way: who asked was told no already.
      if (signal.aborted) return;
      return new Promise<void>((release) => {
        isHeld = true;
        letGo = release;
        tell(true);
      });
    });

  return {
    take: () =>
      new Promise((settle) => {
        if (!locks) return settle(null);
        if (isHeld) return settle(true);
        const request = new AbortController();
        letGo = () => {
          settle(false);
          request.abort();
        };
        later(letGo, PATIENCE_MS);
        hold(locks, request, settle).catch(() => {
          isHeld = false;
          settle(null);
        });
      }),
    giveBack: () => {
      letGo();
      isHeld = false;
    },
  };
}
