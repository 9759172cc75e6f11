import type { Terms } from '../standards/standard.ts';
import { engineOf } from '../world/lessons.ts';
import { logIn } from '../world/network.ts';
import type { PlaceName } from '../world/server.ts';
import { openTab, type Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';

export type Mode = 'normal' | 'browse' | 'nocredit';

/** The pages of a history; the last one alive is on screen. */
export interface Cast {
  readonly onScreen: () => Tab | null;
  readonly alive: () => readonly Tab[];
  readonly all: readonly Tab[];
  /** Opens a page from the LMS, which nobody can reach without the network; logs in first where that is asked. */
  readonly launch: (place: PlaceName, mode: Mode, apiLooks: number | null) => Promise<Tab | null>;
  /** Puts another page on screen. */
  readonly turnTo: (tab: Tab) => void;
}

const START_MS = 5_000;

export function createCast(world: World): Cast {
  const tabs: Tab[] = [];
  let order: Tab[] = [];

  const alive = () => tabs.filter((tab) => tab.state() !== 'gone');
  const onScreen = () => order.filter((tab) => tab.state() !== 'gone').at(-1) ?? null;

  const termsAt = (place: PlaceName, mode: Mode): Terms => {
    const { standard, scenario, server } = world;
    const { store } = server.present(place);
    const isOver = standard.read(store).final !== 'none';
    const { learner } = server.place(place);
    const masteryScore = scenario.mastery === 0 ? null : scenario.mastery;
    if (mode === 'browse') return { learner, masteryScore, mode: 'browse', credit: false };
    // Moodle opens an attempt that is over for review, other LMSs as if nothing were.
    if (isOver && scenario.temper !== 'honest') return { learner, masteryScore, mode: 'review', credit: false };
    return { learner, masteryScore, mode: 'normal', credit: mode !== 'nocredit' };
  };

  const launch: Cast['launch'] = async (place, mode, apiLooks) => {
    if (!world.network.isThere) return null;
    logIn(world.network);
    onScreen()?.hide();
    const tab = openTab(world, {
      number: tabs.length + 1,
      place: world.server.place(place),
      attempt: world.server.present(place),
      terms: termsAt(place, mode),
      engine: engineOf(world.scenario.lesson, world.scenario.rule),
      apiLooks,
    });
    tabs.push(tab);
    order.push(tab);
    await world.clock.pass(START_MS);
    return tab;
  };

  return {
    onScreen,
    alive,
    all: tabs,
    launch,
    turnTo: (tab) => {
      onScreen()?.hide();
      order = [...order.filter((one) => one !== tab), tab];
      tab.show();
    },
  };
}
