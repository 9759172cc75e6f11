import { embedJson } from '../../../package/escape-html.ts';

/** The player that packages of SCORM 1.2 hold, and an LMS that forgets; both from the site's root. */
const PREVIEW_PLAYER = 'atelier/player.js';
const PREVIEW_LMS = 'apercu.js';

const PLAYER = '<script defer src="player.js"></script>';

/** Id of the element that says where the page holds the files of a class's video, by their address in the lesson. */
export const HELD_VIDEOS = 'apercu-videos';

/** A package's page, to be shown in a frame at the site's root: in it, an LMS answers, and nothing is kept. */
export const previewPage = (html: string, videos: Readonly<Record<string, string>> = {}): string =>
  html
    .replace("media-src 'self' data:", "media-src 'self' data: blob:")
    .replace(
      PLAYER,
      `<script type="application/json" id="${HELD_VIDEOS}">${embedJson(videos)}</script>\n<script defer src="${PREVIEW_LMS}"></script>\n<script defer src="${PREVIEW_PLAYER}"></script>`,
    );
