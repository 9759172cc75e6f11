import type { CompiledLesson } from '../../compiled/compiled.ts';
import { playOf } from '../../kinds/index.ts';
import { rightAnswer } from '../../results/answer-words.ts';
import type { Decided, Situation } from '../../results/decisions.ts';
import { promptsFor } from '../../results/prompts.ts';
import { AnswerLines } from './answer-lines.tsx';
import { Discuss } from './discuss.tsx';
import { Prose, Quoted } from './prose.tsx';
import { Sources } from './sources.tsx';
import { VerdictBar, verdictWords } from './verdict-bar.tsx';
import { counted, learnersCounted, share } from './words.ts';

/** The most frequent are worth a discussion; the rest is one learner each. */
const MOST_SLIPS = 4;

function Slips({ situation: { slips, missed, scene } }: { readonly situation: Situation }) {
  const shown = slips.slice(0, MOST_SLIPS);
  if (shown.length === 0) return null;
  return (
    <>
      <h4>{scene.kind === 'question' ? 'Ce qui a été répondu' : 'Ce qui n’allait pas'}</h4>
      <ul class="slips">
        {shown.map(({ key, how, what, why, count }) => (
          <li key={key}>
            <p>
              <b class="slip-count">{missed === 1 ? learnersCounted(count) : share(count, missed)}</b>{' '}
              {how !== undefined && `${how} : `}
              <Quoted text={what} />
            </p>
            {why !== undefined && (
              <p class="why">
                <Prose text={why} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function RightAnswer({ lesson, situation }: { readonly lesson: CompiledLesson; readonly situation: Situation }) {
  const { scene } = situation;
  const play = playOf(scene);
  const { response, words } = rightAnswer(scene);
  const key = play.judge(
    scene,
    response,
    play.letters(scene, () => true),
  );
  const outcome = key === null ? undefined : play.outcomes(scene)[key];
  return (
    <>
      <h4>La bonne réponse</h4>
      <div class="right">
        <AnswerLines words={words} />
        {outcome && (
          <p class="why">
            <Prose text={outcome.feedback} />
          </p>
        )}
      </div>
      <Sources lesson={lesson} ids={outcome?.facts ?? scene.facts} />
    </>
  );
}

/** A decision that many missed: the situation, what was answered and why it fails, the right answer, what to discuss. */
export function MissedCard({ lesson, decided }: { readonly lesson: CompiledLesson; readonly decided: Decided }) {
  const { slot, missed, answered, counts, situations } = decided;
  const known = situations.filter((situation) => situation.missed > 0);
  const untold = known.reduce((left, situation) => left - situation.missed, missed);
  return (
    <article class="card">
      <h3>
        <Prose text={slot.label} />
      </h3>
      <p class="card-figure">{`Manquée par ${share(missed, answered)}`}</p>
      <VerdictBar counts={counts} answered={answered} />
      <p class="card-detail">{verdictWords(counts)}</p>
      {known.map((situation) => (
        <div key={situation.scene.id} class="situation">
          <p class="situation-title">
            <Prose text={situation.scene.title} />
          </p>
          <p>
            <Prose text={situation.scene.text} />
          </p>
          <Slips situation={situation} />
          <RightAnswer lesson={lesson} situation={situation} />
        </div>
      ))}
      {known.length === 0 && (
        <p>Le rapport ne dit pas ce qui a été répondu : il n’a que le résultat de chaque question.</p>
      )}
      {known.length > 0 && untold > 0 && (
        <p class="card-detail">{`Pour ${counted(untold, 'autre réponse manquée', 'autres réponses manquées')}, le rapport ne dit pas laquelle des variantes de la situation a été jouée.`}</p>
      )}
      {known[0] && <Discuss prompts={promptsFor(known[0].scene.kind)} />}
    </article>
  );
}
