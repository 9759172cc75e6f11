import { Howl } from 'howler/dist/howler.core.min.js';
import { createHowlerSpeaker } from '../sound/howler-speaker.ts';
import { createMixer } from '../sound/mixer.ts';
import { DESK_NAME, type OpenDesk } from '../sound/sound-desk.ts';

/** Requests by script are refused from a folder and in a sandboxed frame; an <audio> element's are not. */
const isElementNeeded = window.location.protocol === 'file:' || window.origin === 'null';

const openDesk: OpenDesk = ({ sounds }) =>
  createMixer(
    createHowlerSpeaker({
      open: (id) => new Howl({ src: sounds[id]?.address ?? '', html5: isElementNeeded }),
      later: (task, milliseconds) => window.setTimeout(task, milliseconds),
      cancel: (task) => window.clearTimeout(task),
    }),
    Object.fromEntries(Object.entries(sounds).map(([id, { volume }]) => [id, volume])),
  );

Object.assign(window, { [DESK_NAME]: openDesk });
