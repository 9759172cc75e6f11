import { type Cast, createCast } from './learner/cast.ts';
import { handOf } from './learner/hand.ts';
import { createSteps } from './learner/steps.ts';
import { compareRecord } from './oracle/compare-record.ts';
import { examine, survivorsAt } from './oracle/examine.ts';
import type { Finding, Tally } from './oracle/findings.ts';
import { createOracle, type Oracle } from './oracle/oracle.ts';
import { telling } from './print-transcript.ts';
import type { Standard } from './standards/standard.ts';
import { settle } from './world/clock.ts';
import { logIn } from './world/network.ts';
import { catchRejections } from './world/rejections.ts';
import type { Scenario } from './world/scenario.ts';
import type { Place } from './world/server.ts';
import type { Tab } from './world/tab.ts';
import { createWorld, type World } from './world/world.ts';

export interface RunReport {
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<string, number>;
}

/** Longer than all the saver's waits before its last one repeats. */
const HEALED_MS = 240_000;
const AT_REST_MS = 180_000;

/**
 * Plays a history, heals the world, opens the lesson once more at every place, and judges what the LMS then holds.
 * `tell` is given a transcript, line by line.
 */
export async function runScenario(
  standard: Standard,
  scenario: Scenario,
  tell: ((line: string) => void) | null = null,
): Promise<RunReport> {
  const oracle = createOracle(() => world);
  const world = createWorld(standard, scenario, tell ? telling(oracle, tell) : oracle);
  const cast = createCast(world);
  const steps = createSteps(world, oracle, cast);
  const release = catchRejections(oracle.failed);
  try {
    await cast.launch('home', 'normal', 0);
    for (const step of scenario.steps) {
      tell?.(step);
      const [word = '', ...given] = step.split(':');
      await steps[word]!(...given);
      await settle();
    }
    await heal(world, oracle, cast);
    const places = new Set(cast.all.map(({ place }) => place));
    for (const place of places) await examineAt(world, oracle, cast, place);
  } catch (error) {
    oracle.failed(error);
  } finally {
    release();
  }
  oracle.book.tally.launches = cast.all.length;
  return { findings: oracle.book.findings, tally: oracle.book.tally, struck: world.ambush.struck };
}

/** From here on everything works. What is still open ends as the scenario says. */
async function heal(world: World, oracle: Oracle, cast: Cast): Promise<void> {
  const { network, storage, ambush, clock, scenario } = world;
  const last = cast.onScreen();
  if (scenario.ending === 'kill') for (const tab of cast.alive()) tab.kill();
  ambush.lift();
  storage.mood = 'lets';
  network.isThere = true;
  logIn(network);
  if (scenario.ending === 'stays' && last) {
    last.thaw();
    last.show();
    last.online();
    await clock.pass(HEALED_MS);
    judgeHealed(world, oracle, last);
  }
  for (const tab of cast.alive()) tab.close();
  await clock.pass(1_000);
}

/** A page that lived through it all must have caught up by itself, unless it was told what no page can undo. */
function judgeHealed(world: World, oracle: Oracle, tab: Tab): void {
  const view = tab.session()?.view();
  const pen = oracle.pen(tab);
  const isSpoiled = pen.wasDeceived || pen.wasRefusedForGood || pen.misread.size > 0 || pen.wasOver;
  const { hasLostAnswer, hasLostEnvelope } = oracle.book.chapter(tab.attempt);
  if (hasLostAnswer || hasLostEnvelope) return;
  if (view?.link !== 'open' || view.screen === 'left' || isSpoiled || view.offer) return;
  // Training counts for nothing, and says so.
  if (!view.counts && view.saving === 'not_recorded') return;
  // A page of an earlier login is refused until it is opened anew.
  if (tab.terms.mode !== 'normal' || tab.login !== world.network.login) return;
  for (const { promise, words } of compareRecord(world, oracle.book, tab, pen.line.sheet)) {
    oracle.book.blame(promise, `page ${tab.number} healed, says « ${view.saving} », but ${words}`);
  }
  if (pen.line.length > 0 && !['sent', 'recorded'].includes(view.saving)) {
    oracle.book.blame('untrue', `page ${tab.number} healed, and still says « ${view.saving} »`);
  }
}

/** One healthy launch, left open; then the rest of the lesson, and another look. */
async function examineAt(world: World, oracle: Oracle, cast: Cast, place: Place): Promise<void> {
  const { clock, scenario } = world;
  const { book } = oracle;
  const survivors = survivorsAt(world, book, place);
  const lengthOf = (lines: typeof survivors.onLms) => Math.max(0, ...lines.map(({ length }) => length));
  book.tally.rescued += Math.max(0, lengthOf(survivors.onDevice) - lengthOf(survivors.onLms));
  const tab = await cast.launch(place.name, 'normal', 0);
  if (!tab) throw new Error('the healthy launch found no network');
  const hand = handOf(world, oracle, tab);
  if (!hand) return book.blame('unplayable', `page ${tab.number} does not start`);
  await hand.decide(scenario.accepts);
  hand.begin();
  await clock.pass(AT_REST_MS);
  examine(world, book, tab, survivors);
  while (await hand.answer(0)) await clock.pass(5_000);
  await hand.onwards();
  await clock.pass(AT_REST_MS);
  examine(world, book, tab, { ...survivors, isOver: true });
  tab.close();
  await clock.pass(1_000);
}
