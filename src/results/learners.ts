import type { End, Line, LmsAnswer, Report } from './report.ts';
import { plain } from './table.ts';

/** One attempt of a learner, with all that the files say of it. */
export interface Attempt {
  readonly number: number;
  readonly started: string;
  readonly score: number | null;
  readonly end: End;
  /** By the question's id where the report gives ids, else by `#` and its index. */
  readonly answers: ReadonlyMap<string, LmsAnswer>;
}

export interface Learner {
  readonly name: string;
  /** None for a learner who has not started. */
  readonly attempts: readonly Attempt[];
}

/** The key of a question without id. */
export const atIndex = (index: number): string => `#${index}`;

type Identity = Readonly<Record<string, string>>;

interface Gathered {
  readonly name: string;
  readonly identity: Identity;
  readonly attempts: Map<number, Attempt>;
}

const ENDS: readonly End[] = ['unsure', 'unfinished', 'finished'];

/** What both files say of one attempt: the later of the two ends, and each answer from the file that has it. */
function both(one: Attempt, other: Attempt): Attempt {
  const [less, more] = ENDS.indexOf(one.end) <= ENDS.indexOf(other.end) ? [one, other] : [other, one];
  const answers = new Map(less.answers);
  for (const [id, answer] of more.answers) {
    const before = answers.get(id);
    answers.set(id, {
      question: answer.question || (before?.question ?? ''),
      response: answer.response || (before?.response ?? ''),
      right: answer.right || (before?.right ?? ''),
      result: answer.result || (before?.result ?? ''),
    });
  }
  const scores = [one.score, other.score].filter((score) => score !== null);
  return {
    number: one.number,
    started: one.started || other.started,
    score: less.end === more.end ? (scores.length > 0 ? Math.max(...scores) : null) : more.score,
    end: more.end,
    answers,
  };
}

function attemptOf({ attempt, started, score, end, answers }: Line, ids: readonly string[]): Attempt | null {
  if (attempt === null) return null;
  const entries = answers.flatMap((answer, index): [string, LmsAnswer][] =>
    answer.response === '' && answer.result === '' ? [] : [[ids[index] || atIndex(index), answer]],
  );
  return { number: attempt, started, score, end, answers: new Map(entries) };
}

/** Whether two lines can be of one person: nothing that both files say sets them apart. */
function maybeSame(person: Gathered, identity: Identity, attempt: Attempt | null): boolean {
  const differs = Object.keys(identity).some(
    (title) => person.identity[title] !== undefined && person.identity[title] !== identity[title],
  );
  const before = attempt && person.attempts.get(attempt.number);
  const isOther = before && before.started !== '' && attempt.started !== '' && before.started !== attempt.started;
  return !differs && !isOther;
}

const text = (line: Line): string => JSON.stringify([line.attempt, line.started, line.identity]);

/** Lines in an order that does not depend on that of the files, so that the same people come of them. */
const inOrder = (reports: readonly Report[]) =>
  reports
    .flatMap(({ lines, questionIds }) => lines.map((line) => ({ line, questionIds })))
    .sort((one, other) => {
      const [a, b] = [text(one.line), text(other.line)];
      return a < b ? -1 : a > b ? 1 : 0;
    });

/**
 * The learners of one lesson, whatever the files that tell of them: the basic and the interactions report of a class
 * give one learner, namesakes of two classes stay two. In alphabetical order.
 */
export function gatherLearners(reports: readonly Report[]): readonly Learner[] {
  const byName = new Map<string, Gathered[]>();
  for (const { line, questionIds } of inOrder(reports)) {
    const attempt = attemptOf(line, questionIds);
    const namesakes = byName.get(plain(line.name)) ?? [];
    const known = namesakes.find((person) => maybeSame(person, line.identity, attempt));
    const person = known ?? { name: line.name, identity: line.identity, attempts: new Map<number, Attempt>() };
    if (!known) byName.set(plain(line.name), [...namesakes, person]);
    if (attempt) {
      const before = person.attempts.get(attempt.number);
      person.attempts.set(attempt.number, before ? both(before, attempt) : attempt);
    }
  }
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, people]) => people)
    .map(({ name, attempts }) => ({ name, attempts: [...attempts.values()].sort((a, b) => a.number - b.number) }));
}

/** Which of a learner's attempts is looked at. */
export type AttemptRule = 'best' | 'first' | 'last';

/** By the highest score of a finished attempt, else by the most answers; of two as good the earlier. */
const better = (one: Attempt, other: Attempt): Attempt => {
  const worth = ({ end, score, answers }: Attempt) => [end === 'finished' ? 1 : 0, score ?? -1, answers.size] as const;
  const [a, b] = [worth(one), worth(other)];
  const place = a.findIndex((value, index) => value !== b[index]);
  return place >= 0 && (b[place] ?? 0) > (a[place] ?? 0) ? other : one;
};

/** The attempt that the rule picks; null for a learner who has none. */
export function pickAttempt({ attempts }: Learner, rule: AttemptRule): Attempt | null {
  if (rule === 'first') return attempts[0] ?? null;
  if (rule === 'last') return attempts.at(-1) ?? null;
  return attempts.length === 0 ? null : attempts.reduce(better);
}
