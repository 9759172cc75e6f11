import { decodeEnvelope } from '../../../src/envelope/codec.ts';
import type { Place, ServerAttempt } from '../world/server.ts';
import { createTally, type Finding, type Promised, type Tally } from './findings.ts';
import { beginLine, covers, type Line } from './line.ts';
import { isSame, sheetOf, textOf } from './sheet.ts';

/** What is known of an attempt on the server, beside its store. */
export interface Chapter {
  /** Every line that the server held and that no fault of its own destroyed. */
  held: Set<Line>;
  /** Elements that the LMS said it took and did not, or that it refused for good. */
  readonly lied: Set<string>;
  /** Those of them that were in a commit which the LMS only said it had. */
  readonly swallowed: Set<string>;
  /** Whether a value of an answer was ever lied about: an LMS may then have refused for good what goes with it. */
  hasLostAnswer: boolean;
  /** Whether the LMS once said that it held no suspend data, and no error. */
  isHidden: boolean;
  /** Whether suspend data was ever cut, swallowed or refused: the report may then outlive its envelope. */
  hasLostEnvelope: boolean;
  /** The best that it ever held. */
  bestRaw: number | null;
  bestFinal: number;
  readonly root: Line;
}

/** The oracle's memory: who wrote which text, and what every carrier holds. */
export interface Book {
  readonly findings: Finding[];
  readonly tally: Tally;
  readonly chapter: (attempt: ServerAttempt) => Chapter;
  /** Lines that the device kept and that nobody wiped, by the name under which they were kept. */
  readonly onDevice: Map<string, Set<Line>>;
  /** Whose answers are kept under a name. A page that could not read who learns keeps them under no one's. */
  readonly shelves: Map<string, Place>;
  /** What was last played without an LMS, which the device keeps apart. */
  untracked: Line;
  /** The learner chose to leave a line behind. */
  readonly decline: (line: Line) => void;
  readonly isDeclined: (line: Line) => boolean;
  /**
   * The line that a text stands for where it is kept: an attempt's id, or a name on the device. Undefined for one that
   * nobody wrote there. Taken up elsewhere, the same text is another line.
   */
  readonly lineOf: (where: string, text: string) => Line | undefined;
  /** Notes for which line a text stands, and blames it unless it says the very same. */
  readonly write: (where: string, text: string, line: Line) => void;
  readonly blame: (promise: Promised, words: string) => void;
  readonly excuse: (exception: string) => void;
}

export function createBook(): Book {
  const findings: Finding[] = [];
  const tally = createTally();
  const chapters = new Map<ServerAttempt, Chapter>();
  const lines = new Map<string, Line>();
  const declined: Line[] = [];

  const blame: Book['blame'] = (promise, words) => {
    findings.push({ promise, words });
  };

  return {
    findings,
    tally,
    chapter: (attempt) => {
      const known = chapters.get(attempt) ?? {
        held: new Set(),
        lied: new Set(),
        swallowed: new Set(),
        hasLostAnswer: false,
        isHidden: false,
        hasLostEnvelope: false,
        bestRaw: null,
        bestFinal: 0,
        root: beginLine(),
      };
      chapters.set(attempt, known);
      return known;
    },
    onDevice: new Map(),
    shelves: new Map(),
    untracked: beginLine(),
    decline: (line) => declined.push(line),
    isDeclined: (line) => declined.some((one) => covers(one, line)),
    lineOf: (where, text) => lines.get(`${where} ${text}`),
    write: (where, text, line) => {
      const decoded = decodeEnvelope(text);
      tally.envelopes += 1;
      if (decoded.kind === 'none') return blame('lost', `${where} is told « ${text} », which is no envelope`);
      const said = sheetOf(decoded.envelope);
      if (!isSame(said, line.sheet)) blame('lost', `${where} is told ${textOf(said)}, done was ${textOf(line.sheet)}`);
      lines.set(`${where} ${text}`, line);
    },
    blame,
    excuse: (exception) => {
      tally.excused.set(exception, (tally.excused.get(exception) ?? 0) + 1);
    },
  };
}

/** Elements of an attempt that are not on its server although the LMS said so, or that it does not want. */
export const wrongedIn = ({ lied, swallowed }: Chapter): readonly string[] => [...lied, ...swallowed];
