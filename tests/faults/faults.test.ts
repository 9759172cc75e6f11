import { describe, expect, test } from 'vitest';
import { runScenario } from './run-scenario.ts';
import { runShare } from './share.ts';
import { scorm12 } from './standards/scorm12.ts';
import { scorm2004 } from './standards/scorm2004.ts';
import { parseScenario } from './world/scenario.ts';

/** Always the same histories; `npm run faults` plays others each time. */
const SEED = 20_261_123;
const RUNS = 350;

/** Histories that once broke a promise, or that are easily got wrong, on both standards unless told. */
const HISTORIES: readonly (readonly [title: string, script: string, only?: 'scorm2004'])[] = [
  [
    'a phone kills the tab in the middle: the device brings back what the LMS never got',
    'two strict moodle completed_or_failed 0 accepts kill | offline answer:0 kill',
  ],
  [
    'a refused commit that Moodle never sends again is made to travel',
    'two strict moodle completed_or_failed 0 accepts stays | fault:commit:false:any:0 play:0',
  ],
  [
    'an ending whose tab dies before the commit gets score, then status, at the next launch',
    'two strict honest completed_or_failed 0 accepts kill | play:0 kill',
  ],
  [
    'the screen stops saying « sending » when another save has already taken the answer along',
    'two strict honest completed_or_failed 0 accepts stays | answer:1',
  ],
  [
    'opening the lesson where the device refuses to be read does not outrun the answers that it keeps',
    'two strict honest completed_or_failed 0 accepts kill | play:6 kill storage:refuses open:home',
  ],
  [
    'suspend data that could not be read once is not taken for none',
    'two strict honest completed_or_failed 0 accepts kill | answer:2 fault:get:301:suspend:2 open:home wipe',
  ],
  [
    'a page that comes back from the back/forward cache leaves alone what another page did meanwhile',
    'two strict honest completed_or_failed 0 accepts stays | answer:6 freeze second answer:7 kill',
  ],
  [
    'a value sent only to be told from another never stays when the LMS skips what its launch held',
    'two strict stubborn completed_or_failed 0 accepts kill | play:3 fault:commit:nullDone:any:2 open:home',
    'scorm2004',
  ],
  [
    'a neutral value that was refused proves nothing of the true one',
    'kinds strict moodle completed_or_failed 0 accepts kill | fault:commit:null:any:0 fault:set:false:any:20 answer:5 kill open:home',
    'scorm2004',
  ],
  [
    'a value refused although the LMS took it is in doubt like any other',
    'two strict moodle completed_or_failed 0 accepts kill | offline play:4 fault:commit:301:any:2 hide fault:set:falseDone:score:6 online open:home',
    'scorm2004',
  ],
  [
    'a new attempt of the LMS gets nothing of the old one unless the learner says so',
    'two strict moodle completed_or_failed 0 declines kill | offline play:0 kill online newAttempt:home open:home answer:2',
  ],
  [
    'answers of another activity are offered, and taken up only there',
    'two strict moodle completed_or_failed 0 accepts close | answer:2 open:other answer:1',
  ],
  [
    'another learner on the same device sees nothing of the first',
    'two strict moodle completed_or_failed 0 accepts kill | offline play:0 kill online open:mate answer:2',
  ],
  [
    'a second tab writes nothing',
    'two strict honest completed_or_failed 0 accepts close | answer:2 second answer:1 switch answer:0',
  ],
  [
    'a worse second run changes nothing',
    'kinds strict honest completed_or_failed 0 accepts kill | fault:set:false:any:2 offline play:4 fault:commit:301:any:1 replay answer:1 answer:7 online play:2',
  ],
  [
    'a session that expired is caught up by the next launch',
    'two strict moodle completed_or_failed 0 accepts kill | answer:0 wait:5 expire answer:2 wait:20 leave',
  ],
];

describe.each([scorm12, scorm2004])('$name', (standard) => {
  test(`${RUNS} random histories keep every promise`, async () => {
    const { failure, runs, tally, struck } = await runShare(standard, SEED, RUNS);
    expect(failure).toBeNull();
    expect(runs).toBe(RUNS);
    // What was really put to the test.
    expect([...struck.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(RUNS / 3);
    expect(tally.rescued).toBeGreaterThan(RUNS / 20);
    expect(tally.records).toBeGreaterThan(RUNS * 2);
  });

  test.each(HISTORIES.filter(([, , only]) => only === undefined || only === standard.name))(
    '%s',
    async (_title, script = '') => {
      const { findings } = await runScenario(standard, parseScenario(script));
      expect(findings).toEqual([]);
    },
  );
});
