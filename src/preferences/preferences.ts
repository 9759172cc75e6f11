/** How a learner wants lessons to look and sound on a device. */
export interface Preferences {
  /** Whether sounds and voices are silent. */
  readonly muted: boolean;
  /** 0–100. */
  readonly volume: number;
  /** Whether sounds that matter are told in words. */
  readonly captions: boolean;
  /** Whether each text is read aloud as it comes. */
  readonly narration: boolean;
  /** Speed of the voice. */
  readonly rate: 0.8 | 1 | 1.2;
  /** In per cent. */
  readonly textSize: 100 | 125 | 150 | 200;
  readonly font: 'standard' | 'legible';
  /** Whether texts are shown in their simpler form, where they have one. */
  readonly simple: boolean;
  /** `auto` is what the device asks for. */
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly motion: 'auto' | 'reduced';
  /** `auto` is the package's own. */
  readonly language: 'auto' | 'fr' | 'en';
  /** Whether letters, words and lines stand further apart. */
  readonly spacing: boolean;
}

/** What the learner has chosen; what is missing was never touched, and follows the LMS or the package. */
export type Choices = Partial<Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  muted: false,
  volume: 80,
  captions: true,
  narration: false,
  rate: 1,
  textSize: 100,
  font: 'standard',
  simple: false,
  theme: 'auto',
  motion: 'auto',
  spacing: false,
  language: 'auto',
};

/** Where choices outlive the page. Nothing throws: a device that keeps nothing gives nothing back. */
export interface PreferenceStore {
  readonly read: () => Choices;
  readonly write: (choices: Choices) => void;
}
