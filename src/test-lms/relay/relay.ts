/**
 * The page that stands for the LMS's player page, on the origin of the lessons: the SCO finds `window.API` in its
 * parent and calls it synchronously, while the attempt itself lives in the LMS page, out of the SCO's reach.
 */
import type { ReadyMessage, SeedMessage, SessionMessage } from '../relay-messages.ts';
import type { Api12 } from '../scorm12/api12.ts';
import { createApi12 } from '../scorm12/create-api12.ts';
import { recordCalls } from '../scorm12/record-calls.ts';

declare global {
  interface Window {
    API?: Api12;
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
  let sequence = 0;
  const api = createApi12(seed.cmi, (commit) => {
    sequence += 1;
    const message = { kind: 'commit', sequence, ...commit } as const;
    send(message);
    // When the whole tab closes, the LMS page is gone before it reads the port: the server keeps the last commit.
    if (leaving || document.visibilityState === 'hidden') {
      navigator.sendBeacon(`/last-commit/${token}`, JSON.stringify(message));
    }
  });
  window.API = recordCalls(
    api,
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
