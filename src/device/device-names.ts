import { checksum } from '../envelope/checksum.ts';

/** `localStorage` belongs to the LMS's whole origin: what starts otherwise is not ours to touch. */
export const JOURNAL_PREFIX = 'reflexes:journal:';

/** Two sums that start apart, 64 bits: two of a school's learners do not meet, and no id or path is stored in clear. */
const hashOf = (text: string): string => checksum(`1${text}`) + checksum(`2${text}`);

/** As the manifest has it: from the lesson's id alone, so that neither options nor a new revision lose a journal. */
const manifestIdOf = (lessonId: string): string => `REFLEXES-${lessonId.toUpperCase()}`;

/**
 * Where a package is launched from, without what changes when it is updated: Moodle numbers the revisions of a
 * package in its address (`mod_scorm/content/<n>/`, mod/scorm/lib.php, scorm_pluginfile).
 */
const launchPathOf = (pathname: string): string => pathname.replace(/(\/mod_scorm\/content\/)\d+\//, '$1');

/** What the names of all journals of a learner for a lesson start with. */
export const shelfName = (learnerId: string, lessonId: string): string =>
  `${JOURNAL_PREFIX}${hashOf(`${learnerId}\n${manifestIdOf(lessonId)}`)}:`;

/** The name of the journal of this launch address, under its shelf. */
export const journalName = (shelf: string, pathname: string): string => shelf + hashOf(launchPathOf(pathname));

/** The name of a learner's preferences, the same for all lessons. */
export const preferencesName = (learnerId: string): string => `reflexes:preferences:${hashOf(learnerId)}`;

/** The name of the preferences that were last chosen on this device, by whom is not known. */
export const LAST_PREFERENCES = 'reflexes:preferences:last';

/** The name under which one page at a time plays a lesson at a launch address. Who learns is not known yet then. */
export const turnName = (lessonId: string, pathname: string): string =>
  `reflexes:turn:${hashOf(`${launchPathOf(pathname)}\n${manifestIdOf(lessonId)}`)}`;
