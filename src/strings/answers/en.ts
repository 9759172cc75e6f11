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
};
