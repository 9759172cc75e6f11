import { Facts } from '../consequence/facts.tsx';
import { VerdictMark } from '../consequence/verdict-mark.tsx';
import { usePlayer } from '../player-context.ts';
import { correctedOf } from '../scenes/all-decisions.ts';
import { Prose } from '../text/prose.tsx';
import type { Told, ToldAnswer } from './told.ts';
import './decisions.css';

function Decision({ told }: { readonly told: Told }) {
  const { strings } = usePlayer();
  const { scene, label, values, answers } = told;
  const [{ outcome: first }] = answers;
  const Corrected = correctedOf(scene);
  const tell = ({ response, outcome }: ToldAnswer) => (
    <div key={response} class="decision-answer">
      <p class="decision-verdict">
        <VerdictMark verdict={outcome.verdict} /> {strings.verdict[outcome.verdict]}
      </p>
      <Corrected scene={scene} response={response} detail="full" values={values} />
      <Prose as="p" text={outcome.consequence} />
      <Prose as="p" text={outcome.feedback} />
      <Facts ids={outcome.facts ?? scene.facts} />
    </div>
  );
  return (
    <details class="decision">
      <summary>
        <VerdictMark verdict={first.verdict} />
        <Prose as="span" text={label} />
        <span class="unseen"> : {strings.verdict[first.verdict]}</span>
        {!told.isScored && <small>{strings.debrief.unscored}</small>}
      </summary>
      <p class="decision-situation">
        <Prose as="b" text={scene.title} />
        <br />
        <Prose as="span" text={scene.text} />
      </p>
      {answers.map(tell)}
    </details>
  );
}

/** Every decision again: the situation, the answer beside the good one, why, and the facts. */
export function Decisions({ told }: { readonly told: readonly Told[] }) {
  const { strings } = usePlayer();
  return (
    <section>
      <h2>{strings.debrief.decisions}</h2>
      {told.map((one) => (
        <Decision key={one.scene.id} told={one} />
      ))}
    </section>
  );
}
