import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Decision } from '../kinds/index.ts';
import type { SlotId } from '../lesson/ids.ts';
import type { Slot, Verdict } from '../lesson/lesson.ts';
import type { KnownAnswer } from './read-answer.ts';
import type { SlotAnswer } from './read-attempt.ts';
import { dangersOf, type Slip, slipsOf } from './slips.ts';

/** The chosen attempt of a learner, its answers by slot. */
export interface Run {
  readonly name: string;
  readonly answers: ReadonlyMap<SlotId, SlotAnswer>;
}

/** The same thing done by several learners. */
export interface CountedSlip extends Slip {
  readonly count: number;
  readonly names: readonly string[];
}

/** What was answered in one of the situations that share a slot. */
export interface Situation {
  readonly scene: Decision;
  /** Answers that are known to be of this situation. */
  readonly answered: number;
  /** Answers worth nothing among them. */
  readonly missed: number;
  /** The most frequent first. */
  readonly slips: readonly CountedSlip[];
  readonly dangers: readonly CountedSlip[];
}

/** How many answers had each verdict; `wrongOrFatal` where a report has results without answers. */
export type VerdictCounts = Readonly<Record<Verdict | 'wrongOrFatal', number>>;

/** One slot of the lesson, over the whole class. */
export interface Decided {
  readonly slot: Slot;
  /** Answers whose verdict is known. */
  readonly answered: number;
  readonly counts: VerdictCounts;
  /** Worth nothing: wrong or dangerous. */
  readonly missed: number;
  readonly unknown: number;
  readonly ambiguous: number;
  readonly situations: readonly Situation[];
}

interface NamedAnswer {
  readonly name: string;
  readonly answer: KnownAnswer;
}

function counted(answers: readonly NamedAnswer[], partsOf: (answer: KnownAnswer) => readonly Slip[]): CountedSlip[] {
  const found = new Map<string, { slip: Slip; names: string[] }>();
  for (const { name, answer } of answers) {
    for (const slip of partsOf(answer)) {
      const before = found.get(slip.key) ?? { slip, names: [] };
      before.names.push(name);
      found.set(slip.key, before);
    }
  }
  return [...found.values()]
    .map(({ slip, names }) => ({ ...slip, count: names.length, names }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

function situationsOf(answers: readonly NamedAnswer[]): readonly Situation[] {
  const scenes = [...new Map(answers.map(({ answer: { scene } }) => [scene.id, scene])).values()];
  return scenes
    .map((scene) => {
      const own = answers.filter(({ answer }) => answer.scene.id === scene.id);
      const missed = own.filter(({ answer: { verdict } }) => verdict === 'wrong' || verdict === 'fatal');
      return {
        scene,
        answered: own.length,
        missed: missed.length,
        slips: counted(missed, (answer) => (answer.verdict === 'fatal' ? dangersOf(answer) : slipsOf(answer))),
        dangers: counted(own, dangersOf),
      };
    })
    .sort((one, other) => other.missed - one.missed || (one.scene.id < other.scene.id ? -1 : 1));
}

function decided(slot: Slot, runs: readonly Run[]): Decided {
  const given = runs.flatMap(({ name, answers }) => {
    const answer = answers.get(slot.id);
    return answer ? { name, answer } : [];
  });
  const known = given.flatMap(({ name, answer }) => (answer.told === 'answer' ? { name, answer: answer.answer } : []));
  const verdicts = given.flatMap(({ answer }) =>
    answer.told === 'answer' ? answer.answer.verdict : answer.told === 'verdict' ? answer.verdict : [],
  );
  const count = (verdict: (typeof verdicts)[number]) => verdicts.filter((one) => one === verdict).length;
  const counts = {
    good: count('good'),
    acceptable: count('acceptable'),
    wrong: count('wrong'),
    fatal: count('fatal'),
    wrongOrFatal: count('wrong or fatal'),
  };
  return {
    slot,
    answered: verdicts.length,
    counts,
    missed: counts.wrong + counts.fatal + counts.wrongOrFatal,
    unknown: given.filter(({ answer }) => answer.told === 'unknown').length,
    ambiguous: given.filter(({ answer }) => answer.told === 'ambiguous').length,
    situations: situationsOf(known),
  };
}

/** The decisions of the lesson in its order, retired ones left out. */
export const decisionsOf = ({ slots }: CompiledLesson, runs: readonly Run[]): readonly Decided[] =>
  slots.filter(({ retired }) => !retired).map((slot) => decided(slot, runs));

const shareMissed = ({ missed, answered }: Decided): number => (answered === 0 ? 0 : missed / answered);

/** The decisions that most learners missed, by their share, at most `most`; those that nobody missed left out. */
export const mostMissed = (decisions: readonly Decided[], most = 3): readonly Decided[] =>
  decisions
    .filter(({ missed }) => missed > 0)
    .sort((one, other) => shareMissed(other) - shareMissed(one) || other.missed - one.missed)
    .slice(0, most);

/** A dangerous thing that learners did, with the situation where they did it. */
export interface Danger {
  readonly slot: Slot;
  readonly situation: Situation;
  readonly danger: CountedSlip;
}

/** All dangerous things done, by the share of those who met the situation. */
export const dangersGiven = (decisions: readonly Decided[]): readonly Danger[] =>
  decisions
    .flatMap(({ slot, situations }) =>
      situations.flatMap((situation) => situation.dangers.map((danger) => ({ slot, situation, danger }))),
    )
    .sort(
      (one, other) =>
        other.danger.count / other.situation.answered - one.danger.count / one.situation.answered ||
        other.danger.count - one.danger.count,
    );
