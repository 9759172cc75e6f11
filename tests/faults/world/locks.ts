import type { Locks as PageLocks } from '../../../src/device/lock-turn.ts';
import type { TaskOwner } from './clock.ts';

/** Web Locks among the pages of one browser: a page that is gone holds none. */
export interface Locks {
  readonly of: (owner: TaskOwner) => PageLocks;
}

interface Wish {
  readonly name: string;
  readonly owner: TaskOwner;
  readonly grant: () => void;
  isOver: boolean;
}

export function createLocks(): Locks {
  const holders = new Map<string, Wish>();
  let wishes: Wish[] = [];

  const serve = (): void => {
    for (const wish of wishes.filter(({ owner }) => owner.state() !== 'gone')) {
      const holder = holders.get(wish.name);
      if (holder && !holder.isOver && holder.owner.state() !== 'gone') continue;
      wishes = wishes.filter((one) => one !== wish);
      holders.set(wish.name, wish);
      wish.grant();
    }
  };

  const request =
    (owner: TaskOwner): PageLocks['request'] =>
    (name, { signal }, whenGranted) =>
      new Promise((resolve, reject) => {
        const wish: Wish = {
          name,
          owner,
          isOver: false,
          grant: () => {
            void Promise.resolve(whenGranted()).then(() => {
              wish.isOver = true;
              resolve(undefined);
              serve();
            });
          },
        };
        signal.addEventListener('abort', () => {
          wishes = wishes.filter((one) => one !== wish);
          reject(new Error('no longer wanted'));
        });
        wishes.push(wish);
        serve();
      });

  return { of: (owner) => ({ request: request(owner) }) };
}
