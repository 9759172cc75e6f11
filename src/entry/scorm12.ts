import { findApi } from '../tracking/find-api.ts';
import { isFromHistory } from '../tracking/from-history.ts';
import { createTracker12, SCORM12_API } from '../tracking/scorm12/tracker12.ts';
import { startPlayer } from './start-player.ts';

/** A page that nobody opened or frames has no LMS to wait for, as when its folder is opened from disk. */
const isAlone = window.parent === window && window.opener === null;

/** Elsewhere (a folder, the Moodle app's own server) the API keeps what it is told without any network. */
const isServed = /^https?:$/.test(location.protocol) && location.hostname !== 'localhost';

void startPlayer((lesson) =>
  createTracker12({
    findApi: () => findApi(window, SCORM12_API),
    later: (call, milliseconds) => (isAlone ? call() : setTimeout(call, milliseconds)),
    isStale: () => isFromHistory(window),
    isOffline: () => isServed && !navigator.onLine,
    statusRule: lesson.options.status,
    warn: (sentence) => console.warn(sentence),
  }),
);
