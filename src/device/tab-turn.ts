import { type Channel, createChannelTurn } from './channel-turn.ts';
import type { Later } from './later.ts';
import { createLockTurn, type Locks } from './lock-turn.ts';
import { onceAtATime } from './once-at-a-time.ts';

export interface TabTurnInput {
  readonly locks: Locks | undefined;
  /** Throws where there are no channels. */
  readonly openChannel: (name: string) => Channel;
  /** What only one page at a time may play. */
  readonly name: string;
  /** Tells this page from the others, without spaces. */
  readonly id: string;
  readonly later: Later;
}

export interface TabTurn {
  /** False when another page has the turn. Asked again, it says whether it is still this page's. Never rejects. */
  readonly take: () => Promise<boolean>;
  /** The page goes away, perhaps into the back/forward cache: others may have the turn. */
  readonly leave: () => void;
  /** The page comes back from there, and asks again for a turn that was its own. */
  readonly comeBack: () => void;
}

/**
 * Makes a page the only one under a name, in this browser and for as long as it lives: by a Web Lock, else by asking
 * the other pages; a browser that has neither lets everyone play. The turn is given back when the page is hidden for
 * good or for the back/forward cache: until 2025 Safari left locks to pages it had put there (WebKit bug 283528), and
 * the learner would find the lesson taken by a page that nobody can see.
 */
export function createTabTurn({ locks, openChannel, name, id, later }: TabTurnInput): TabTurn {
  const ways = [
    createLockTurn({ locks, name, later }),
    createChannelTurn({ open: () => openChannel(name), id, later }),
  ];
  let isOurs = false;

  const take = onceAtATime(async () => {
    for (const way of ways) {
      const answer = await way.take();
      if (answer === null) continue;
      isOurs = answer;
      return answer;
    }
    return true;
  });

  return {
    take,
    leave: () => {
      for (const way of ways) way.giveBack();
    },
    comeBack: () => {
      if (isOurs) void take();
    },
  };
}
