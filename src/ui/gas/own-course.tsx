import { LIE } from '../../gas/scale.ts';
import type { Simulation } from '../../lesson/simulation.ts';
import { fill } from '../../strings/fill.ts';
import type { Told } from '../debrief/told.ts';
import { usePlayer } from '../player-context.ts';
import { GasChart } from './gas-chart.tsx';
import { GasTable } from './gas-table.tsx';
import { lieNumber, lieWords, timeWords } from './gas-words.ts';
import { ownCourse } from './own-course-points.ts';
import './gas-section.css';

interface OwnCourseProps {
  readonly simulation: Simulation;
  readonly told: readonly Told[];
}

/** The gas of the simulated room during the learner's own run, from one answer to the next. */
export function OwnCourse({ simulation, told }: OwnCourseProps) {
  const { strings } = usePlayer();
  const { gas } = strings;
  const course = ownCourse(simulation, told, gas.arriving);
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || last.seconds === 0) return null;
  const lie = (percent: number) => lieWords(strings, percent);
  const time = timeWords(strings, last.seconds);
  const top = 1.2 * Math.max(LIE, ...course.map(({ hundredths }) => hundredths));
  return (
    <section class="debrief-half gas-section">
      <h2>{gas.own}</h2>
      <p class="gas-result">
        {fill(gas.ownResult, { room: simulation.room, from: lie(first.percent), to: lie(last.percent), time })}
      </p>
      <GasChart
        points={course}
        top={top}
        times={[timeWords(strings, 0), time]}
        label={fill(gas.chart, { time })}
        isMarked
      />
      <p>
        {gas.model} {gas.pockets}
      </p>
      <GasTable
        head={[gas.decision, gas.time, gas.unit]}
        rows={course.map(({ name, seconds, percent }) => [
          name,
          timeWords(strings, seconds),
          lieNumber(strings, percent),
        ])}
      />
    </section>
  );
}
