/**
 * The page that stands for the LMS's player page, on the origin of the lessons: the SCO finds the API in its
 * parent and calls it synchronously, while the attempt itself lives in the LMS page, out of the SCO's reach.
 */
import type { Faults, ReadyMessage, SeedMessage, SessionMessage } from '../relay-messages.ts';
import { recordCalls } from '../scorm/record-calls.ts';
import type { ScormApi } from '../scorm/standard.ts';
import { createPlayedFaults } from './played-faults.ts';
import { PLAYERS } from './players.ts';

declare global {
  interface Window {
    API?: ScormApi;
    API_1484_11?: ScormApi;
  }
}

const launch = new URLSearchParams(location.hash.slice(1));
const token = launch.get('token') ?? '';
const lmsOrigin = launch.get('lms') ?? '';
let leaving = false;

addEventListener('pagehide', () => {
  leaving = true;
});

addEventListener('message', function receiveSeed(event: MessageEvent<SeedMessage>) {
  const port = event.ports[0];
  if (event.origin !== lmsOrigin || event.source !== parent || event.data?.token !== token || !port) return;
  removeEventListener('message', receiveSeed);
  startSession(event.data, port);
});

parent.postMessage({ kind: 'ready', token } satisfies ReadyMessage, lmsOrigin);

function startSession(seed: SeedMessage, port: MessagePort): void {
  const send = (message: SessionMessage): void => port.postMessage(message);
  const isHidden = (): boolean => leaving || document.visibilityState === 'hidden';
  const faults = createPlayedFaults(seed.faults, { isHidden, isOnline: () => navigator.onLine }, () =>
    send({ kind: 'fault-spent' }),
  );
  port.onmessage = (event: MessageEvent<Faults>) => faults.set(event.data);
  let sequence = 0;
  const player = PLAYERS[seed.standard];
  const played = player.create(seed.cmi, {
    refuses: faults.refuses,
    exit: () => send({ kind: 'exit' }),
    commit: (commit) => {
      if (faults.loses()) return;
      sequence += 1;
      const message = { kind: 'commit', sequence, ...commit } as const;
      send(message);
      // When the whole tab closes, the LMS page is gone before it reads the port: the server keeps the last commit.
      if (isHidden()) navigator.sendBeacon(`/last-commit/${token}`, JSON.stringify(message));
    },
  });
  window[player.globalName] = recordCalls(
    played,
    () => performance.now(),
    (call) => send({ kind: 'call', call }),
  );
  if (!seed.launchPath.startsWith('/package/')) {
    send({ kind: 'failed', text: 'L’adresse de lancement n’est pas celle d’un paquet.' });
    return;
  }
  document.body.append(scoFrame(seed));
}

function scoFrame(seed: SeedMessage): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = seed.title;
  frame.allow = 'autoplay; fullscreen';
  frame.src = seed.launchPath;
  return frame;
}
