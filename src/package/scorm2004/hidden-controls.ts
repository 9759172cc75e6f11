/**
 * Buttons of the LMS that a learner must not find around the lesson (adlnav:hideLMSUI).
 *
 * `continue` and `previous` lead nowhere in a package of one SCO, and an LMS answers them with an error or by closing.
 * `exitAll` ends the attempt on the whole package, whatever cmi.exit says: the next launch is a new attempt, without
 * suspend data; after `exit`, LMSs differ. `abandon` and `abandonAll` drop what the attempt holds. `suspendAll` stays
 * shown: it keeps the attempt, and is the LMS's own way out for whoever does not use the lesson's button.
 */
export const HIDDEN_CONTROLS = ['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll'] as const;
