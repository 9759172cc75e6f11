import type { Spread } from '../../results/spread.ts';
import { scoreWord } from './words.ts';

interface Props {
  readonly spread: Spread;
  readonly masteryScore: number;
}

const WIDTH = 640;
const HEIGHT = 270;
const LEFT = 12;
const BASE = 200;
const TOP = 62;
const STEP = (WIDTH - 2 * LEFT) / 10;

const across = (score: number): number => LEFT + (score / 100) * (WIDTH - 2 * LEFT);

/** How the scores spread: a histogram, the same in a sentence and in a table. */
export function SpreadChart({ spread, masteryScore }: Props) {
  const { bars, lowest, median, highest, count } = spread;
  const most = Math.max(...bars.map((bar) => bar.count));
  const sentence =
    count === 1
      ? `Une note : ${scoreWord(median)} sur 100.`
      : `${count} notes, de ${scoreWord(lowest)} à ${scoreWord(highest)} sur 100 ; note médiane : ${scoreWord(median)}.`;
  return (
    <div class="spread">
      <p>{sentence}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Répartition des notes. ${sentence}`}>
        {bars.map(({ from, count: height }, index) => {
          const tall = ((BASE - TOP) * height) / most;
          return (
            <g key={from}>
              {height > 0 && (
                <>
                  <rect
                    class={from >= masteryScore ? 'bar is-passed' : 'bar'}
                    x={LEFT + index * STEP + 3}
                    width={STEP - 6}
                    y={BASE - tall}
                    height={tall}
                  />
                  <text x={LEFT + (index + 0.5) * STEP} y={BASE - tall - 8} text-anchor="middle">
                    {height}
                  </text>
                </>
              )}
              <text class="axis" x={LEFT + index * STEP} y={BASE + 26} text-anchor="middle">
                {from}
              </text>
            </g>
          );
        })}
        <text class="axis" x={WIDTH - LEFT} y={BASE + 26} text-anchor="end">
          100
        </text>
        <line class="base" x1={LEFT} x2={WIDTH - LEFT} y1={BASE} y2={BASE} />
        <line class="mastery" x1={across(masteryScore)} x2={across(masteryScore)} y1={30} y2={BASE} />
        <text x={across(masteryScore)} y={22} text-anchor={masteryScore > 80 ? 'end' : 'middle'}>
          {`seuil ${masteryScore}`}
        </text>
        <text class="axis" x={WIDTH / 2} y={HEIGHT - 4} text-anchor="middle">
          note sur 100
        </text>
      </svg>
      <details class="no-print">
        <summary>Les mêmes chiffres en tableau</summary>
        <table>
          <caption class="unseen">Répartition des notes</caption>
          <thead>
            <tr>
              <th scope="col">Note</th>
              <th scope="col">Élèves</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ from, to, count: learners }) => (
              <tr key={from}>
                <th scope="row">{`${from} à ${to}`}</th>
                <td>{learners}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
