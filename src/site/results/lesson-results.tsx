import { useMemo, useState } from 'preact/hooks';
import type { Engine } from '../../engine/engine.ts';
import { adviceFor } from '../../results/advice.ts';
import { dangersGiven, mostMissed } from '../../results/decisions.ts';
import { findingsOf } from '../../results/findings.ts';
import { type AttemptRule, gatherLearners } from '../../results/learners.ts';
import type { Report } from '../../results/report.ts';
import { DangerCard } from './danger-card.tsx';
import { MissedCard } from './missed-card.tsx';
import { ProgressionFigures } from './progression.tsx';
import { Prose } from './prose.tsx';
import { SpreadChart } from './spread-chart.tsx';
import { VerdictTable } from './verdict-table.tsx';
import { counted } from './words.ts';

interface Props {
  readonly engine: Engine;
  readonly reports: readonly Report[];
  readonly isFound: boolean;
  readonly rule: AttemptRule;
  readonly areNamesShown: boolean;
}

const MOST_DANGERS = 3;

/** A percentage that a teacher types; null while it is none. */
function percentageIn(typed: string): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && value >= 1 && value <= 100 ? value : null;
}

/** All that the reports of one lesson say. */
export function LessonResults({ engine, reports, isFound, rule, areNamesShown }: Props) {
  const { lesson } = engine;
  const [typed, setTyped] = useState(String(lesson.masteryScore));
  const masteryScore = percentageIn(typed) ?? lesson.masteryScore;
  const learners = useMemo(() => gatherLearners(reports), [reports]);
  const findings = useMemo(
    () => findingsOf(engine, learners, { rule, masteryScore }),
    [engine, learners, rule, masteryScore],
  );
  const { decisions, objectives, spread, unknown, ambiguous, progression, severalAttempts } = findings;
  const missed = mostMissed(decisions);
  const dangers = dangersGiven(decisions);
  const answered = decisions.reduce((sum, one) => sum + one.answered, 0);
  const advice = adviceFor(reports, { isFound, unsure: progression.unsure, ambiguous });
  const id = `lecon-${lesson.id}`;
  return (
    <section class="lesson" aria-labelledby={id}>
      <h2 id={id}>
        <Prose text={lesson.title} />
      </h2>
      {advice.length > 0 && (
        <ul class="advice no-print">
          {advice.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <ProgressionFigures findings={findings} masteryScore={masteryScore} areNamesShown={areNamesShown} />
      <p class="mastery-field no-print">
        <label for={`${id}-seuil`}>Seuil de réussite, sur 100</label>
        <input
          id={`${id}-seuil`}
          inputMode="numeric"
          size={4}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {percentageIn(typed) === null && <span role="alert">Un nombre de 1 à 100.</span>}
      </p>
      {severalAttempts > 0 && (
        <p>{`${counted(severalAttempts, 'élève a', 'élèves ont')} fait plusieurs tentatives : une seule est comptée.`}</p>
      )}
      {spread && (
        <>
          <h3>Répartition des notes</h3>
          <SpreadChart spread={spread} masteryScore={masteryScore} />
        </>
      )}
      {answered > 0 && (
        <>
          <h3 class="part">Les décisions les plus manquées</h3>
          {missed.length === 0 && <p>Aucune décision n’a été manquée.</p>}
          <div class="cards">
            {missed.map((decided) => (
              <MissedCard key={decided.slot.id} lesson={lesson} decided={decided} />
            ))}
          </div>
          <h3 class="part">Les réponses dangereuses</h3>
          {dangers.length === 0 && <p>Aucune réponse dangereuse n’apparaît dans ces rapports.</p>}
          <div class="cards">
            {dangers.slice(0, MOST_DANGERS).map((danger, index) => (
              <DangerCard
                key={danger.situation.scene.id + danger.danger.key}
                lesson={lesson}
                danger={danger}
                areNamesShown={areNamesShown}
                isDiscussed={index === 0}
              />
            ))}
          </div>
          {dangers.length > MOST_DANGERS && (
            <details class="no-print">
              <summary>{`Les ${dangers.length - MOST_DANGERS} autres`}</summary>
              <div class="cards">
                {dangers.slice(MOST_DANGERS).map((danger) => (
                  <DangerCard
                    key={danger.situation.scene.id + danger.danger.key}
                    lesson={lesson}
                    danger={danger}
                    areNamesShown={areNamesShown}
                    isDiscussed={false}
                  />
                ))}
              </div>
            </details>
          )}
          <h3 class="part">Objectif par objectif</h3>
          <VerdictTable caption={`Objectifs de la leçon ${lesson.title}`} head="Objectif" rows={objectives} />
          <details class="no-print">
            <summary>Toutes les décisions, dans l’ordre de la leçon</summary>
            <VerdictTable
              caption={`Décisions de la leçon ${lesson.title}`}
              head="Décision"
              rows={decisions.map(({ slot, answered: given, counts }) => ({
                id: slot.id,
                text: slot.label,
                answered: given,
                counts,
              }))}
            />
          </details>
        </>
      )}
      {unknown > 0 && (
        <p class="note">{`${counted(unknown, 'réponse n’est pas connue', 'réponses ne sont pas connues')} de la leçon telle qu’elle est sur ce site : elles viennent sans doute d’une autre version du paquet, et ne sont pas comptées.`}</p>
      )}
      {ambiguous > 0 && (
        <p class="note">{`${counted(ambiguous, 'réponse peut', 'réponses peuvent')} venir de plusieurs variantes d’une situation, et ne sont pas comptées.`}</p>
      )}
    </section>
  );
}
