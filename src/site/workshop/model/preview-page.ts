/** The player that packages of SCORM 1.2 hold, and an LMS that forgets; both from the site's root. */
const PREVIEW_PLAYER = 'atelier/player.js';
const PREVIEW_LMS = 'apercu.js';

const PLAYER = '<script defer src="player.js"></script>';

/** A package's page, to be shown in a frame at the site's root: in it, an LMS answers, and nothing is kept. */
export const previewPage = (html: string): string =>
  html.replace(PLAYER, `<script defer src="${PREVIEW_LMS}"></script>\n<script defer src="${PREVIEW_PLAYER}"></script>`);
