import { useState } from 'preact/hooks';
import type { Experiment as LessonExperiment } from '../../lesson/simulation.ts';
import { fill } from '../../strings/fill.ts';
import { Facts } from '../consequence/facts.tsx';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { experimentWords, type Setting } from './experiment-words.ts';
import { GasChart } from './gas-chart.tsx';
import { GasTable } from './gas-table.tsx';
import { timeWords } from './gas-words.ts';
import './experiment.css';
import './gas-section.css';

/** Above both limits, and the same for every setting, so that curves can be compared. */
const TOP = 2000;

const THINGS = ['ventilation', 'leak'] as const;
const POSITIONS = ['closed', 'open'] as const;

/**
 * A room to try out: two things to open and close, a curve, its numbers. Keyboard and screen reader: two pairs of
 * buttons, the pressed one being the present position; the sentence below is said again when it changes.
 */
export function Experiment({ experiment }: { readonly experiment: LessonExperiment }) {
  const { strings } = usePlayer();
  const { gas } = strings;
  const [setting, setSetting] = useState<Setting>({ ventilation: 'closed', leak: 'open' });
  const { points, result, given, rows } = experimentWords(experiment, setting, strings);
  const times = [0, 1, 2, 3].map((third) => timeWords(strings, experiment.minutes * 20 * third));
  return (
    <section class="debrief-half gas-section">
      <h2>
        <Prose as="span" text={experiment.title} />
      </h2>
      <Prose as="p" text={experiment.text} />
      <div class="experiment-things">
        {THINGS.map((thing) => (
          <div key={thing} class="experiment-thing">
            {POSITIONS.map((position) => (
              <button
                key={position}
                type="button"
                aria-pressed={setting[thing] === position}
                onClick={() => setSetting({ ...setting, [thing]: position })}
              >
                <Prose as="span" text={experiment[thing][position].text} />
              </button>
            ))}
          </div>
        ))}
      </div>
      <p class="gas-result" role="status">
        {result}
      </p>
      <GasChart
        points={points}
        top={TOP}
        times={times}
        label={fill(gas.chart, { time: timeWords(strings, experiment.minutes * 60) })}
      />
      <p>{given}</p>
      <p>
        {gas.model} <b>{gas.never}</b>
      </p>
      <GasTable head={[gas.time, gas.share, gas.unit]} rows={rows} />
      <details>
        <summary>{strings.consequence.why}</summary>
        <Facts ids={experiment.facts} />
      </details>
    </section>
  );
}
