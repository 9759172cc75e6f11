import type { Facts } from '../standards/standard.ts';
import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import type { Book } from './book.ts';
import { expectedAnswers } from './expected-answers.ts';
import type { Promised } from './findings.ts';
import { endedOf, isSame, type Sheet, textOf } from './sheet.ts';

/** One way in which a record differs from what it should say, and what it is about. */
export interface Difference {
  readonly promise: Promised;
  readonly about: 'suspend' | 'answer' | 'score' | 'status';
  readonly words: string;
}

const said = (answers: Facts['answers']): string =>
  [...answers].map(([index, { response, result }]) => `${index}:${response}:${result}`).join(' ');

/** All in which the record of a tab's attempt differs from a sheet, under the terms of that tab; of an attempt that is over, the run that ended. */
export function compareRecord(world: World, book: Book, tab: Tab, sheet: Sheet, isOver = false): readonly Difference[] {
  const { standard, scenario } = world;
  const { lesson } = tab.engine;
  const facts = standard.read(tab.attempt.store);
  const { finished, current } = sheet;
  const differences: Difference[] = [];
  const differ = (promise: Promised, about: Difference['about'], words: string): void => {
    differences.push({ promise, about, words });
  };

  const about = (one: Sheet, other: Sheet) =>
    isOver ? ([endedOf(one), endedOf(other)] as const) : ([one, other] as const);
  book.tally.records += 1;
  const held = book.lineOf(tab.attempt.id, facts.suspendData);
  if (!held || !isSame(...about(held.sheet, sheet))) {
    const shown = held ? textOf(held.sheet) : `« ${facts.suspendData} »`;
    differ('lost', 'suspend', `the LMS holds ${shown}, done was ${textOf(sheet)}`);
  }
  if (!tab.terms.credit) return differences;
  const expected = said(expectedAnswers(lesson, finished?.answers ?? current, standard.wrongWord));
  if (said(facts.answers) !== expected) {
    differ('lost', 'answer', `the report shows ${said(facts.answers) || 'nothing'}, done was ${expected}`);
  }
  const lmsMastery = tab.terms.masteryScore;
  const finals = finished
    ? standard.finalWords(scenario.rule, finished.raw >= (lmsMastery ?? lesson.masteryScore), lmsMastery !== null)
    : (['none'] as const);
  if (facts.raw !== (finished?.raw ?? null)) {
    differ('wrongStatus', 'score', `the score is ${facts.raw}, earned was ${finished?.raw ?? 'nothing yet'}`);
  }
  if (!finals.some((word) => word === facts.final)) {
    differ('wrongStatus', 'status', `the status is ${facts.final}, due was ${finals.join(' or ')}`);
  }
  for (const words of facts.contradictions) differ('wrongStatus', 'status', words);
  return differences;
}
