/**
 * `version.attempt.counter.revision.payload.check`, in `[A-Za-z0-9._~-]` only: SCORM 1.2 hands suspend data over in
 * ASCII (RTE 3-34), and no LMS alters these characters. The payload is six sections joined by `~`: raw score, status
 * and answers of the finished run, then answers, scene and phase of the current one; absent runs leave theirs empty.
 */
import { checksum } from './checksum.ts';
import type { CurrentRun, Envelope, FinishedRun, SavedAnswer } from './envelope.ts';

const VERSION = '1';

/** Largest numbers that the format keeps; time beyond is recorded as this much. */
export const MOST_SECONDS = 36 ** 6 - 1;
export const MOST_LATENCY = 36 ** 3 - 1;

export type Decoded =
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  /** `foreign`: not written by this player. `newer`: by a later player, which alone can read it. */
  | { readonly kind: 'none'; readonly why: 'empty' | 'foreign' | 'newer' }
  /** Cut or altered; the attempt it was written for may still be legible. */
  | { readonly kind: 'none'; readonly why: 'damaged'; readonly attempt: string };

const digits = (value: number, most: number): string => Math.min(most, Math.max(0, Math.round(value))).toString(36);

function encodeAnswer({ trace, atSeconds, latencySeconds, first, accepted, closed }: SavedAnswer): string {
  const fields = [trace.toString(36), digits(atSeconds, MOST_SECONDS), digits(latencySeconds, MOST_LATENCY), first];
  if (accepted !== first) fields.push(accepted ?? '');
  if (closed !== '') fields.push(closed);
  return fields.join('_');
}

const encodeAnswers = (answers: readonly SavedAnswer[]): string => answers.map(encodeAnswer).join('-');

const statusLetter = ({ passed, capped }: FinishedRun): string => (passed ? 'p' : capped ? 'c' : 'f');

export function encodeEnvelope({ attempt, counter, revision, finished, current }: Envelope): string {
  const payload = [
    finished ? finished.raw.toString(36) : '',
    finished ? statusLetter(finished) : '',
    finished ? encodeAnswers(finished.answers) : '',
    current ? encodeAnswers(current.answers) : '',
    current ? current.scene : '',
    current ? (current.shown === 'scene' ? 's' : 'o') : '',
  ].join('~');
  const body = [VERSION, attempt, counter.toString(36), revision.toString(36), payload].join('.');
  return `${body}.${checksum(body)}`;
}

const ENVELOPE = /^1\.[0-9a-z]{10}\.([0-9a-z]{1,7})\.([0-9a-z]{1,5})\.([0-9a-z_~-]*)\.([0-9a-z]{7})$/;
const ANSWER = /^([0-9a-z]{1,3})_([0-9a-z]{1,6})_([0-9a-z]{1,3})_([0-9a-z]+)(?:_([0-9a-z]*))?(?:_([0-9a-z]+))?$/;

const number = (text: string): number => Number.parseInt(text, 36);

function decodeAnswer(text: string): SavedAnswer | null {
  const [, trace, at, latency, first, accepted, closed] = ANSWER.exec(text) ?? [];
  if (trace === undefined || at === undefined || latency === undefined || first === undefined) return null;
  return {
    trace: number(trace),
    atSeconds: number(at),
    latencySeconds: number(latency),
    first,
    accepted: accepted === undefined ? first : accepted === '' ? null : accepted,
    closed: closed ?? '',
  };
}

function decodeAnswers(text: string): readonly SavedAnswer[] | null {
  const answers = text === '' ? [] : text.split('-').map(decodeAnswer);
  return answers.every((answer) => answer !== null) ? answers : null;
}

function decodeFinished(raw: string, status: string, answers: string): FinishedRun | null {
  const decoded = decodeAnswers(answers);
  const score = number(raw);
  if (!decoded || !(score >= 0 && score <= 100) || !/^[pfc]$/.test(status)) return null;
  return { raw: score, passed: status === 'p', capped: status === 'c', answers: decoded };
}

function decodeCurrent(answers: string, scene: string, shown: string): CurrentRun | null {
  const decoded = decodeAnswers(answers);
  if (!decoded || scene === '' || !/^[so]$/.test(shown)) return null;
  return { answers: decoded, scene, shown: shown === 's' ? 'scene' : 'outcome' };
}

/** How every version of the format begins, so that none takes another's for its own or for something foreign. */
const BEGINNING = /^([1-9a-z][0-9a-z]*)\.([0-9a-z]{10})\./;

/** Reads suspend data. Whatever the text is, it answers; it never throws. */
export function decodeEnvelope(text: string): Decoded {
  if (text === '') return { kind: 'none', why: 'empty' };
  const [, version, attempt] = BEGINNING.exec(text) ?? [];
  if (version === undefined || attempt === undefined) return { kind: 'none', why: 'foreign' };
  if (version !== VERSION) return { kind: 'none', why: 'newer' };
  const envelope = decodeBody(text, attempt);
  return envelope ? { kind: 'envelope', envelope } : { kind: 'none', why: 'damaged', attempt };
}

function decodeBody(text: string, attempt: string): Envelope | null {
  const [, counter, revision, payload, check] = ENVELOPE.exec(text) ?? [];
  if (counter === undefined || revision === undefined || payload === undefined) return null;
  if (checksum(text.slice(0, text.lastIndexOf('.'))) !== check) return null;
  const sections = payload.split('~');
  const [raw = '', status = '', finishedAnswers = '', currentAnswers = '', scene = '', shown = ''] = sections;
  const finished = status === '' ? null : decodeFinished(raw, status, finishedAnswers);
  const current = shown === '' ? null : decodeCurrent(currentAnswers, scene, shown);
  if (sections.length !== 6 || (status !== '' && !finished) || (shown !== '' && !current)) return null;
  return { attempt, counter: number(counter), revision: number(revision), finished, current };
}
