import type { Fault, FaultKind, Topic } from '../faults/fault.ts';
import { beginLine } from '../oracle/line.ts';
import type { Oracle } from '../oracle/oracle.ts';
import type { Call } from '../standards/standard.ts';
import { logIn } from '../world/network.ts';
import type { PlaceName } from '../world/server.ts';
import type { Mood } from '../world/storage.ts';
import type { World } from '../world/world.ts';
import type { Cast, Mode } from './cast.ts';
import { type Hand, handOf } from './hand.ts';

type Step = (...given: string[]) => Promise<void> | void;

/** Longer than a probe that nobody answers. */
const LEAVING_MS = 15_000;
const BETWEEN_ANSWERS_MS = 7_000;

/** Every word of a script, with what it does. A word that means nothing at the moment does nothing. */
export function createSteps(world: World, oracle: Oracle, cast: Cast): Readonly<Record<string, Step>> {
  const { clock, network, server, storage, ambush } = world;
  const { onScreen } = cast;

  const inHand = async (use: (hand: Hand) => Promise<unknown>): Promise<void> => {
    const tab = onScreen();
    const hand = tab && handOf(world, oracle, tab);
    if (hand) await use(hand);
  };

  const replay: Step = () => inHand((hand) => hand.replay());
  const play: Step = (pick) =>
    inHand(async (hand) => {
      while (await hand.answer(Number(pick))) await clock.pass(BETWEEN_ANSWERS_MS);
      await hand.onwards();
    });

  return {
    answer: (pick) => inHand((hand) => hand.answer(Number(pick))),
    go: () =>
      inHand(async (hand) => {
        hand.begin();
        await hand.proceed();
      }),
    /** To the ending, a pause between answers. */
    play,
    wait: (seconds) => clock.pass(Number(seconds) * 1000),
    replay,
    /** Another run, to its ending. */
    again: async (pick) => {
      await replay();
      await play(pick ?? '0');
    },
    accept: () => inHand((hand) => hand.decide(true)),
    decline: () => inHand((hand) => hand.decide(false)),
    leave: async () => {
      const tab = onScreen();
      const hand = tab && handOf(world, oracle, tab);
      if (!tab || !hand) return;
      hand.leave();
      await clock.pass(LEAVING_MS);
      if (tab.session()?.view().screen !== 'left') oracle.book.blame('unplayable', `page ${tab.number} cannot be left`);
    },
    hide: () => onScreen()?.hide(),
    show: () => onScreen()?.show(),
    close: () => onScreen()?.close(),
    kill: () => onScreen()?.kill(),
    freeze: () => onScreen()?.freeze(),
    thaw: () => onScreen()?.thaw(),
    /** Leaves the page on screen for a new one: the same lesson again, or another activity. */
    open: async (place, mode, apiLooks) => {
      if (!network.isThere) return;
      onScreen()?.close();
      await cast.launch(
        place as PlaceName,
        (mode ?? 'normal') as Mode,
        apiLooks === 'never' ? null : Number(apiLooks ?? 0),
      );
    },
    /** The same activity once more, while the page on screen stays open. */
    second: async () => {
      await cast.launch(onScreen()?.place.name ?? 'home', 'normal', 0);
    },
    switch: () => {
      const other = cast.alive().find((tab) => tab !== onScreen());
      if (other) cast.turnTo(other);
    },
    offline: () => {
      network.isThere = false;
    },
    online: () => {
      network.isThere = true;
      for (const tab of cast.alive()) tab.online();
    },
    expire: () => {
      network.isLoggedIn = false;
    },
    login: () => logIn(network),
    newAttempt: (place) => server.giveNewAttempt(place as PlaceName),
    storage: (mood) => {
      storage.mood = mood as Mood;
    },
    wipe: () => {
      storage.wipe();
      oracle.book.onDevice.clear();
      oracle.book.untracked = beginLine();
    },
    fault: (call, kind, topic, after) => {
      ambush.lay({
        call: call as Call,
        kind: kind as FaultKind,
        topic: topic as Topic,
        after: Number(after),
      } satisfies Fault);
    },
  };
}
