import type { Report, SaveResult, Tracker, WayOut } from '../tracking/tracker.ts';
import type { Device, Network } from './ports.ts';

/** Long enough for the consequence to be painted: an LMS may freeze the page while it commits. */
const PAUSE_MS = 80;

/** Waits before what is not proven is sent again; the last one repeats. */
const RETRIES_MS = [2_000, 8_000, 30_000, 60_000];

/** Between two requests that keep a slow reader logged in, and find out early when that was in vain. */
const HEARTBEAT_MS = 240_000;

/** What became of a write; `lost` when the network was not there and nothing was called. */
export type Outcome = SaveResult | 'lost';

export interface SaverInput {
  readonly tracker: Pick<Tracker, 'save' | 'close' | 'abandon'>;
  /** What the LMS should now hold. */
  readonly nextReport: () => Report;
  readonly device: Pick<Device, 'askNetwork' | 'isVisible'>;
  /** Whether there is an LMS to wait for: what is kept on the device is written at once. */
  readonly isRemote: boolean;
  /** Runs a task after some milliseconds. */
  readonly later: (task: () => void, milliseconds: number) => void;
  /** Called after each outcome and each change of `isSending`. */
  readonly changed: () => void;
}

/** Decides when to write. Once closed or abandoned, nothing is written any more. */
export interface Saver {
  /** Notes that something is to be sent, at the next save. */
  readonly touch: () => void;
  /** Sends, once the network was seen to be there. */
  readonly save: () => Promise<void>;
  /** At the next pause; asked twice before it, once. */
  readonly saveSoon: () => void;
  /** Sends at once what is not proven, if anything is. */
  readonly retry: () => void;
  /** Sends without waiting for the network's answer: the page may be gone before it comes. */
  readonly flush: () => void;
  readonly close: (way: WayOut) => void;
  readonly abandon: (way: WayOut) => void;
  /** Writes and calls nothing any more: the LMS belongs to another tab. */
  readonly stop: () => void;
  readonly isSending: () => boolean;
  /** Whether the LMS may take what it was last told for sent, though it is not. */
  readonly isInDoubt: () => boolean;
  /** Whether anything was not proven to have arrived, or not sent yet. */
  readonly isUnsettled: () => boolean;
  /** Null before the first write. */
  readonly outcome: () => Outcome | null;
}

export function createSaver({ tracker, nextReport, device, isRemote, later, changed }: SaverInput): Saver {
  let isTouched = false;
  let isPlanned = false;
  let isOver = false;
  let asking: Promise<void> | null = null;
  let outcome: Outcome | null = null;
  /** Once the LMS has asked for another login, what it refuses afterwards is refused for that reason. */
  let hasExpired = false;
  let isInDoubt = false;
  let saves = 0;
  let failures = 0;

  const isUnsettled = () => isTouched || (outcome !== null && outcome !== 'sent');

  const settle = (result: Outcome) => {
    hasExpired = (hasExpired || result === 'expired') && result !== 'sent';
    outcome = hasExpired && result === 'refused' ? 'expired' : result;
    saves += 1;
    if (result === 'sent') failures = 0;
    // Asked again by itself, Moodle would lead the learner who logs in to what was asked for last (require_login).
    else if (isRemote && outcome !== 'expired') retryLater();
    changed();
  };

  const write = (isProvable: boolean) => {
    const report = nextReport();
    isTouched = false;
    const result = tracker.save(report, isProvable);
    isInDoubt = result !== 'sent';
    settle(result);
  };

  const conclude = (network: Network) => {
    asking = null;
    if (isOver) return;
    if (network !== 'open') settle(network);
    else if (isTouched || device.isVisible()) write(device.isVisible());
    // Hidden meanwhile, and written on that occasion.
    else changed();
  };

  const save = (): Promise<void> => {
    if (isOver || asking) return asking ?? Promise.resolve();
    const network = isRemote ? device.askNetwork() : 'open';
    if (typeof network === 'string') {
      conclude(network);
      return Promise.resolve();
    }
    asking = network.then(conclude);
    changed();
    return asking;
  };

  const retry = () => {
    if (isRemote && isUnsettled() && outcome !== null) void save();
  };

  const retryLater = () => {
    const planned = saves;
    const wait = RETRIES_MS[Math.min(failures, RETRIES_MS.length - 1)] ?? 0;
    failures += 1;
    later(() => {
      // A save that came in between has planned its own; a hidden page has nothing to prove, and is told when it is shown.
      if (saves === planned && device.isVisible()) retry();
    }, wait);
  };

  const beat = async () => {
    if (isOver) return;
    const before = saves;
    const network = device.isVisible() && !hasExpired ? await device.askNetwork() : 'open';
    if (!isOver && network === 'expired' && saves === before) settle(network);
    later(() => void beat(), HEARTBEAT_MS);
  };
  if (isRemote) later(() => void beat(), HEARTBEAT_MS);

  const over = (end: () => void) => {
    if (isOver) return;
    isOver = true;
    end();
    isTouched = false;
    changed();
  };

  return {
    touch: () => {
      isTouched = true;
    },
    save,
    saveSoon: () => {
      isTouched = true;
      if (isPlanned) return;
      isPlanned = true;
      later(() => {
        isPlanned = false;
        if (isTouched && !isOver) void save();
      }, PAUSE_MS);
    },
    retry,
    flush: () => {
      if (!isOver && isUnsettled()) write(false);
    },
    close: (way) =>
      over(() => {
        outcome = tracker.close(nextReport(), way);
      }),
    abandon: (way) => over(() => tracker.abandon(way)),
    stop: () => over(() => undefined),
    isSending: () => !isOver && ((isPlanned && isTouched) || asking !== null),
    isInDoubt: () => isInDoubt,
    isUnsettled,
    outcome: () => outcome,
  };
}
