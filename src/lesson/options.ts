/** What a teacher chooses when a package is made. */
export interface PackageOptions {
  /** Replaces the lesson's title in the LMS and on the title screen. */
  readonly title?: string;
  /** Language of the player's own words. */
  readonly language: 'fr' | 'en';
  /** Replaces the lesson's mastery score, 1–100. */
  readonly masteryScore?: number;
  /** `caps`: a fatal first answer keeps the score below the mastery score. `counts`: it is worth 0 points, no more. */
  readonly fatal: 'caps' | 'counts';
  /**
   * What SCORM 1.2 `lesson_status` says at the ending. Moodle's default completion rule knows only `completed`
   * (mod_form.php), hence the default. SCORM 2004 says completion and success apart; there `always_completed` leaves
   * success out, and the other two are the same.
   */
  readonly status: 'completed_or_failed' | 'passed_or_failed' | 'always_completed';
  /** Whether the lesson is silent until the learner asks for its sounds, as in a room where all play at once. */
  readonly startMuted: boolean;
  /** Whether the package holds the recorded voice; without it, texts are read by a voice of the device, if any. */
  readonly narration: boolean;
}

export const DEFAULT_OPTIONS: PackageOptions = {
  language: 'fr',
  fatal: 'caps',
  status: 'completed_or_failed',
  startMuted: false,
  narration: true,
};
