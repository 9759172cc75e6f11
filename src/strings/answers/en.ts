import type { answers as french } from './fr.ts';

export const answers: typeof french = {
  selection: {
    instruction: 'Tick everything that fits.',
    nothingTicked: 'Tick at least one box to confirm.',
    count: { one: '{n} box ticked', other: '{n} boxes ticked' },
  },
  equip: {
    instruction: 'Equip this person: take what is needed from the locker, leave the rest.',
    nothing: 'Take at least one thing to confirm.',
    worn: 'On: {list}',
  },
  observation: {
    instruction: 'Report the hazards, on the picture or in the list.',
    nothing: 'Report at least one hazard to confirm.',
    count: { one: '{n} place reported', other: '{n} places reported' },
    spots: 'The places in the picture',
  },
  order: {
    instruction: 'Put them in order, from first to last.',
    validate: 'Confirm the order',
    up: 'Move up: {text}',
    down: 'Move down: {text}',
    moved: '{text}: place {n} of {total}.',
  },
  match: {
    instruction: 'Match each item.',
    paired: '{n} of {total} matched',
  },
  dial: {
    unset: 'Not set yet',
    less: 'Less',
    more: 'More',
  },
  call: {
    numbers: 'Which number do you dial?',
    line: 'On the line:',
    hangUp: 'Hang up',
    hungUp: 'You hung up.',
    instruction: 'Say your message, in order:',
    you: 'You:',
    they: 'On the phone:',
    takeBack: 'Take back: {text}',
    takenBack: 'Taken out of your message.',
    left: { one: '{n} more thing to say.', other: '{n} more things to say.' },
    ready: 'All is said. Read it over, then confirm.',
  },
  logEntry: {
    instruction: 'Write the entry: one answer in each field.',
    line: 'Your entry:',
    left: { one: '{n} more field to fill in.', other: '{n} more fields to fill in.' },
    ready: 'Read your entry over, then confirm.',
  },
};
