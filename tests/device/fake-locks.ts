import type { Locks } from '../../src/device/lock-turn.ts';

interface Wish {
  readonly page: object;
  readonly name: string;
  readonly grant: () => void;
}

/** The Web Locks of one browser: exclusive ones, given in the order they are asked for. */
export function createFakeLocks() {
  let wishes: Wish[] = [];
  const held = new Map<string, object>();

  const grantNext = () => {
    const next = wishes.find(({ name }) => !held.has(name));
    if (!next) return;
    wishes = wishes.filter((wish) => wish !== next);
    held.set(next.name, next.page);
    next.grant();
  };

  const giveBack = (name: string, page: object) => {
    if (held.get(name) !== page) return;
    held.delete(name);
    grantNext();
  };

  return {
    /** One page's `navigator.locks`, and what the browser does when the page is killed. */
    openPage() {
      const page = {};
      const locks: Locks = {
        request: (name, { signal }, whenGranted) =>
          new Promise((resolve, reject) => {
            const grant = () => {
              void Promise.resolve(whenGranted()).then((value) => {
                resolve(value);
                giveBack(name, page);
              });
            };
            const wish = { page, name, grant };
            signal.addEventListener('abort', () => {
              if (wishes.includes(wish)) reject(signal.reason);
              wishes = wishes.filter((other) => other !== wish);
            });
            wishes.push(wish);
            queueMicrotask(grantNext);
          }),
      };
      const kill = () => {
        wishes = wishes.filter((wish) => wish.page !== page);
        for (const name of [...held.keys()]) giveBack(name, page);
      };
      return { locks, kill };
    },
    heldNames: (): readonly string[] => [...held.keys()],
  };
}
