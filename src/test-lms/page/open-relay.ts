import {
  type Faults,
  isReadyMessage,
  readSessionMessage,
  type SeedMessage,
  type SessionMessage,
} from '../relay-messages.ts';

export interface RelayLaunch extends Omit<SeedMessage, 'kind'> {
  readonly contentUrl: string;
}

export interface Relay {
  readonly play: (faults: Faults) => void;
  readonly close: () => void;
}

/**
 * Loads the relay in a frame and hands it the seed once. From `window` it takes one message only, and only from that
 * frame, on the content origin, with this launch's token; everything after comes by a port the SCO cannot reach.
 */
export function openRelay(
  frame: HTMLIFrameElement,
  launch: RelayLaunch,
  onMessage: (message: SessionMessage) => void,
): Relay {
  const { contentUrl, ...seed } = launch;
  const channel = new MessageChannel();
  channel.port1.onmessage = (event: MessageEvent<unknown>) => {
    const message = readSessionMessage(event.data);
    if (message) onMessage(message);
    else
      onMessage({ kind: 'failed', text: 'Un message de la leçon est illisible ou trop gros : il n’a pas été gardé.' });
  };
  const greet = (event: MessageEvent<unknown>): void => {
    if (event.origin !== contentUrl || event.source !== frame.contentWindow) return;
    if (!isReadyMessage(event.data, launch.token)) return;
    removeEventListener('message', greet);
    const answer: SeedMessage = { kind: 'seed', ...seed };
    frame.contentWindow?.postMessage(answer, contentUrl, [channel.port2]);
  };
  addEventListener('message', greet);
  frame.src = `${contentUrl}/relay/index.html#${new URLSearchParams({ token: launch.token, lms: location.origin })}`;
  return {
    play: (faults) => channel.port1.postMessage(faults),
    close: () => {
      removeEventListener('message', greet);
      channel.port1.close();
    },
  };
}

/** The last messages of a page that leaves arrive just after its frame has gone blank. */
const SETTLE_MILLISECONDS = 150;

/** Leaves like an LMS that goes to another page: the SCO gets its `pagehide`, and what it says then is kept. */
export function leaveRelay(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((settle) => {
    frame.addEventListener('load', () => setTimeout(settle, SETTLE_MILLISECONDS), { once: true });
    frame.src = 'about:blank';
  });
}
