import type { Later } from './later.ts';
import type { Turn } from './turn.ts';

/** Longer than Moodle freezes a page while it commits (450 ms measured): who plays must find the time to say so. */
const ANSWER_MS = 500;
const PAUSE_MS = 500;
const TRIES = 4;

/** What is used of a `BroadcastChannel`. */
export interface Channel {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  readonly postMessage: (message: string) => void;
  readonly close: () => void;
}

export interface ChannelTurnInput {
  /** Throws where there are no channels. */
  readonly open: () => Channel;
  /** Tells this page from the others, without spaces. */
  readonly id: string;
  readonly later: Later;
}

/**
 * One page at a time by word of mouth, where Web Locks are missing. A page that wants the turn says « ask » and its id;
 * who has it answers « taken » and that id, and silence means that it is free. Of two that ask at the same time the
 * lower id goes first. A page that sleeps in the background cannot answer, and loses its turn without knowing.
 */
export function createChannelTurn({ open, id, later }: ChannelTurnInput): Turn {
  let channel: Channel | null = null;
  let isHeld = false;
  /** While asking. */
  let concede: (() => void) | null = null;

  const hear = ({ data }: MessageEvent<unknown>) => {
    const [word, whose = ''] = typeof data === 'string' ? data.split(' ') : [];
    if (word === 'taken' && whose === id) concede?.();
    if (word !== 'ask') return;
    if (isHeld || (concede && id < whose)) channel?.postMessage(`taken ${whose}`);
    else concede?.();
  };

  const ask = (through: Channel) =>
    new Promise<boolean>((settle) => {
      const end = (isFree: boolean) => {
        concede = null;
        isHeld ||= isFree;
        settle(isFree);
      };
      concede = () => end(false);
      const asked = concede;
      through.postMessage(`ask ${id}`);
      later(() => concede === asked && end(true), ANSWER_MS);
    });

  const giveBack = () => {
    isHeld = false;
    concede?.();
    channel?.close();
    channel = null;
  };

  return {
    take: async () => {
      for (let left = TRIES; left > 0 && !isHeld; left--) {
        try {
          channel ??= open();
        } catch {
          return null;
        }
        channel.onmessage = hear;
        if (!(await ask(channel)) && left > 1) await new Promise<void>((resume) => later(resume, PAUSE_MS));
      }
      if (!isHeld) giveBack();
      return isHeld;
    },
    giveBack,
  };
}
