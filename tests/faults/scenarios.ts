import fc from 'fast-check';
import { FAULTS, TOPICS } from './faults/fault.ts';
import { BODIES, CALLS, type Standard } from './standards/standard.ts';
import { ENDINGS, LESSONS, type Scenario } from './world/scenario.ts';
import { PLACES } from './world/server.ts';
import { MOODS } from './world/storage.ts';

const step = (word: string, ...parts: readonly fc.Arbitrary<string | number>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((given) => [word, ...given].join(':'));

const pick = fc.nat(7);
const place = fc.oneof(
  { weight: 6, arbitrary: fc.constant('home') },
  { weight: 2, arbitrary: fc.constantFrom(...PLACES) },
);

const fault = fc
  .constantFrom(...CALLS, 'commit' as const, 'commit' as const, 'set' as const, 'set' as const, 'set' as const)
  .chain((call) =>
    step(
      'fault',
      fc.constant(call),
      fc.constantFrom(...FAULTS[call]),
      call === 'set' || call === 'get' ? fc.constantFrom(...TOPICS) : fc.constant('any'),
      call === 'set' ? fc.oneof(fc.nat(2), fc.nat(20)) : fc.nat(2),
    ),
  );

const open = fc.oneof(
  { weight: 8, arbitrary: step('open', place) },
  { weight: 1, arbitrary: step('open', place, fc.constantFrom('browse', 'nocredit')) },
  {
    weight: 1,
    arbitrary: step('open', place, fc.constant('normal'), fc.constantFrom<(string | number)[]>(3, 12, 'never')),
  },
);

/** Everything that may happen, the frequent more often. A word that means nothing at the moment does nothing. */
const anyStep = fc.oneof(
  { weight: 14, arbitrary: step('answer', pick) },
  { weight: 6, arbitrary: step('play', pick) },
  { weight: 2, arbitrary: step('again', pick) },
  { weight: 2, arbitrary: step('go') },
  { weight: 9, arbitrary: step('wait', fc.constantFrom(1, 5, 20, 90)) },
  { weight: 20, arbitrary: fault },
  { weight: 8, arbitrary: open },
  { weight: 6, arbitrary: fc.constantFrom('hide', 'show', 'hide', 'show', 'freeze', 'thaw') },
  { weight: 8, arbitrary: fc.constantFrom('kill', 'kill', 'close', 'leave') },
  { weight: 7, arbitrary: fc.constantFrom('offline', 'online', 'online', 'expire', 'login') },
  { weight: 3, arbitrary: fc.constantFrom('replay', 'accept', 'decline') },
  { weight: 2, arbitrary: fc.constantFrom('second', 'switch') },
  { weight: 2, arbitrary: step('newAttempt', place) },
  {
    weight: 3,
    arbitrary: fc.oneof(step('storage', fc.constantFrom(...MOODS)), fc.constant('storage:lets'), fc.constant('wipe')),
  },
);

/** Any history. Small lessons most of the time: their endings are reached more often. */
export const anyScenario = ({ tempers }: Standard): fc.Arbitrary<Scenario> =>
  fc.record({
    lesson: fc.oneof(
      { weight: 9, arbitrary: fc.constant('two' as const) },
      { weight: 6, arbitrary: fc.constant('kinds' as const) },
      { weight: 2, arbitrary: fc.constant('pairs' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...LESSONS) },
    ),
    body: fc.constantFrom(...BODIES),
    temper: fc.constantFrom(...tempers),
    rule: fc.constantFrom('completed_or_failed', 'passed_or_failed', 'always_completed'),
    mastery: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(50, 66.67, 90) },
    ),
    accepts: fc.boolean(),
    ending: fc.constantFrom(...ENDINGS),
    steps: fc.array(anyStep, { minLength: 2, maxLength: 24, size: 'max' }),
  });
