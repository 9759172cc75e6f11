import type { CmiData } from './scorm/cmi-data.ts';
import type { StandardName } from './scorm/standard.ts';

/** One call of the SCO, as the developer reads it. */
export interface CallRecord {
  readonly name: string;
  readonly args: readonly string[];
  readonly answer: string;
  readonly error: string;
  readonly milliseconds: number;
}

/** Opens the channel: the only thing the LMS page reads from `window`, and only once per launch. */
export interface ReadyMessage {
  readonly kind: 'ready';
  readonly token: string;
}

/** The LMS page's answer, sent with a MessagePort that carries everything else. */
export interface SeedMessage {
  readonly kind: 'seed';
  readonly token: string;
  readonly cmi: CmiData;
  readonly standard: StandardName;
  readonly launchPath: string;
  readonly title: string;
  readonly faults: Faults;
}

/** What a developer makes go wrong; the LMS page sends them again whenever they change. */
export interface Faults {
  /** Once: the next commit, or the end of the session, is answered false and nothing of it is kept. */
  readonly nextCommitFails: boolean;
  /** Until the learner connects again: nothing is kept, and the lesson's files are a login page. */
  readonly sessionExpired: boolean;
}

export type SessionMessage =
  | { readonly kind: 'call'; readonly call: CallRecord }
  | CommitMessage
  /** The commit that was to fail has failed. */
  | { readonly kind: 'fault-spent' }
  /** The lesson asked to be left. */
  | { readonly kind: 'exit' }
  | { readonly kind: 'failed'; readonly text: string };

export interface CommitMessage {
  readonly kind: 'commit';
  /** Rises with each commit of a launch: the same one may arrive by the port and by the beacon. */
  readonly sequence: number;
  readonly final: boolean;
  readonly cmi: CmiData;
}

/** A hostile lesson owns the relay's origin: what comes from there is bounded before it is kept. */
const BOUNDS = {
  nameLength: 255,
  /** SCORM 2004 lets a lesson keep 64,000 characters of its own. */
  valueLength: 65_536,
  elements: 5_000,
  totalLength: 1_000_000,
  callText: 5_000,
} as const;

/** Reads what the relay sent; null for anything unknown, malformed or too big. */
export function readSessionMessage(data: unknown): SessionMessage | null {
  if (!isRecord(data)) return null;
  if (data.kind === 'fault-spent' || data.kind === 'exit') return { kind: data.kind };
  if (data.kind === 'failed' && typeof data.text === 'string')
    return { kind: 'failed', text: data.text.slice(0, 1_000) };
  if (data.kind === 'call') {
    const call = readCall(data.call);
    return call && { kind: 'call', call };
  }
  return data.kind === 'commit' ? readCommit(data) : null;
}

export function isReadyMessage(data: unknown, token: string): boolean {
  return isRecord(data) && data.kind === 'ready' && data.token === token;
}

/** Reads one commit; null when it is malformed or too big. */
export function readCommit(data: unknown): CommitMessage | null {
  if (!isRecord(data) || data.kind !== 'commit' || !isRecord(data.cmi)) return null;
  if (!Number.isSafeInteger(data.sequence) || typeof data.final !== 'boolean') return null;
  const entries = Object.entries(data.cmi);
  const cmi: Record<string, string> = Object.create(null);
  let total = 0;
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || name.length > BOUNDS.nameLength || value.length > BOUNDS.valueLength) return null;
    total += name.length + value.length;
    cmi[name] = value;
  }
  if (entries.length > BOUNDS.elements || total > BOUNDS.totalLength) return null;
  return { kind: 'commit', sequence: Number(data.sequence), final: data.final, cmi: { ...cmi } };
}

function readCall(call: unknown): CallRecord | null {
  if (!isRecord(call) || !Array.isArray(call.args) || typeof call.milliseconds !== 'number') return null;
  const { name, answer, error } = call;
  if (typeof name !== 'string' || typeof answer !== 'string' || typeof error !== 'string') return null;
  const cut = (text: string): string => text.slice(0, BOUNDS.callText);
  return {
    name: name.slice(0, 40),
    args: call.args.slice(0, 3).map((argument) => cut(String(argument))),
    answer: cut(answer),
    error: error.slice(0, 10),
    milliseconds: call.milliseconds,
  };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
