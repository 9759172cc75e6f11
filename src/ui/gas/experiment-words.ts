import { courseOf, type Point, secondsToLie } from '../../gas/course.ts';
import { toLie } from '../../gas/scale.ts';
import type { Experiment } from '../../lesson/simulation.ts';
import { fill } from '../../strings/fill.ts';
import type { Strings } from '../../strings/strings.ts';
import { lieNumber, shareWords, timeWords } from './gas-words.ts';

/** How the two things of an experiment stand. */
export interface Setting {
  readonly leak: 'closed' | 'open';
  readonly ventilation: 'closed' | 'open';
}

export interface ExperimentWords {
  readonly points: readonly Point[];
  /** What happens, in one sentence. */
  readonly result: string;
  /** With which values. */
  readonly given: string;
  /** The table: time, share of the air, % of the LIE. */
  readonly rows: readonly (readonly string[])[];
}

const MINUTES_PER_ROW = 5;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All that an experiment shows with its two things set in a way. */
export function experimentWords(experiment: Experiment, setting: Setting, strings: Strings): ExperimentWords {
  const { volume, initial, minutes } = experiment;
  const [leak, ventilation] = [experiment.leak[setting.leak], experiment.ventilation[setting.ventilation]];
  const room = { volume, leak: leak.perHour, ventilation: ventilation.perHour };
  const points = courseOf(room, initial, minutes);
  const reached = secondsToLie(room, initial, minutes);
  const state = capital(`${ventilation.text}, ${leak.text}`);
  return {
    points,
    result:
      reached === null
        ? fill(strings.gas.notReached, {
            state,
            time: timeWords(strings, minutes * 60),
            from: toLie(initial),
            to: toLie(points.at(-1)?.hundredths ?? initial),
          })
        : fill(strings.gas.reached, { state, time: timeWords(strings, reached) }),
    given: fill(strings.gas.given, {
      volume,
      share: shareWords(strings, initial),
      leak: leak.perHour,
      ventilation: ventilation.perHour,
    }),
    rows: courseOf(room, initial, minutes, MINUTES_PER_ROW).map(({ seconds, hundredths }) => [
      timeWords(strings, seconds),
      shareWords(strings, hundredths),
      lieNumber(strings, toLie(hundredths)),
    ]),
  };
}
