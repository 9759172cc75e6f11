import type { frComfort } from './fr-comfort.ts';

/** How a learner reads and listens, in English. */
export const enComfort: typeof frComfort = {
  reading: {
    title: 'Reading and sound',
    close: 'Close',
    language: 'Language',
    coming: 'The translation is on its way…',
    failed: 'The translation did not come. Check your connection, then try again.',
    textSize: 'Text size',
    percent: '{n}%',
    theme: 'Colours',
    auto: 'Auto',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    simple: 'Simple text',
    simpleHint: 'The same situations, in shorter sentences.',
    font: 'Letters easy to tell apart',
    fontHint: 'The Atkinson Hyperlegible typeface.',
    spacing: 'More space between letters and lines',
    motion: 'Less movement',
  },
  sound: {
    mute: 'Mute',
    sounds: 'Sounds and voices',
    volume: 'Volume',
    captions: 'Sounds written on the picture',
    captionsHint: 'For example: [A siren, far away].',
  },
  narration: {
    listen: 'Listen',
    pause: 'Pause',
    resume: 'Go on listening',
    again: 'Listen again from the start',
    rate: '×{n}: change the speed',
    auto: 'Auto',
    everyScreen: 'Read every screen aloud',
    speed: 'Speed of the voice',
    automatic: 'Auto: read every screen',
    stop: 'Stop listening',
  },
};
