import type { School } from './school.ts';
import type { ClassVideos } from './video.ts';

/** Other words for texts of one lesson, by their keys, like `scenes.doute.title` (src/translation/texts.ts). */
export type OwnTexts = Readonly<Record<string, string>>;

/** What a teacher chooses when packages are made. */
export interface PackageOptions {
  /** Ids of the lessons that are packaged; absent: all that are active. */
  readonly lessons?: readonly string[];
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
  /**
   * `training`: verdict and reasons at once. `assessment`: they wait for the debrief; a fatal answer still stops the
   * scene and leads back to it.
   */
  readonly preset: 'training' | 'assessment';
  /** Whether the lesson is silent until the learner asks for its sounds, as in a room where all play at once. */
  readonly startMuted: boolean;
  /** Whether the package holds the recorded voice; without it, texts are read by a voice of the device, if any. */
  readonly narration: boolean;
  readonly school?: School;
  /** By lesson. */
  readonly texts?: Readonly<Record<string, OwnTexts>>;
  /** A class's own videos, each in the place of what its lesson first tells in panels. */
  readonly videos?: ClassVideos;
}

/** The options that a package itself carries: what it was made with is in its texts already. */
export type PlayedOptions = Omit<PackageOptions, 'lessons' | 'texts' | 'videos'>;

export const playedOptions = ({ lessons: _, texts: __, videos: ___, ...played }: PackageOptions): PlayedOptions =>
  played;

export const DEFAULT_OPTIONS: PackageOptions = {
  language: 'fr',
  fatal: 'caps',
  status: 'completed_or_failed',
  preset: 'training',
  startMuted: false,
  narration: true,
};
