/**
 * Scene, choice, objective, slot and variable ids: lower case, digits, underscore.
 * No hyphen: ids travel as SCORM 2004 short identifiers, and Moodle accepts only [\w.] there
 * (mod/scorm/datamodels/scorm_13.js).
 */
export const ID_PATTERN = /^[a-z][a-z0-9_]{1,39}$/;

/** Facts keep the form GAZ-002: a topic in capitals, a hyphen, three digits. They never reach an LMS field. */
export const FACT_ID_PATTERN = /^[A-Z]{2,5}-\d{3}$/;

/** The single character by which SCORM 1.2 knows a choice (RTE 1.2 §3.4.7.1: CMIFeedback for `choice`). */
export const LETTER_PATTERN = /^[0-9a-z]$/;

export type SceneId = string;
export type SlotId = string;
export type ObjectiveId = string;
export type VariableId = string;
export type FactId = string;
export type TermId = string;
/** One character, `0-9a-z`. */
export type Letter = string;
