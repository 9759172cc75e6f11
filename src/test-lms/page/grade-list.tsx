import { BOOKKEEPINGS } from './bookkeepings.ts';
import { gradesOf } from './grades.ts';
import { ScrollRegion } from './scroll-region.tsx';
import { StatusWord } from './status-word.tsx';
import type { StoredData } from './stored-data.ts';
import { showDate, showDuration, showScore } from './words.ts';

interface GradeListProps {
  readonly data: StoredData;
  readonly onClear: () => void;
}

/** The teacher's view: one line per learner and package. */
export function GradeList({ data, onClear }: GradeListProps) {
  const grades = gradesOf(data);
  const clear = (): void => {
    if (confirm('Effacer toutes les tentatives et toutes les notes de ce navigateur ?')) onClear();
  };
  return (
    <section aria-labelledby="grades-title">
      <h2 id="grades-title">Notes</h2>
      <ScrollRegion class="scroll" label="Tableau des notes">
        <table data-testid="grade-list">
          <thead>
            <tr>
              <th scope="col">Apprenant</th>
              <th scope="col">Paquet</th>
              <th scope="col">Statut</th>
              <th scope="col">Score</th>
              <th scope="col">Tentatives</th>
              <th scope="col">Temps total</th>
              <th scope="col">Dernier accès</th>
            </tr>
          </thead>
          <tbody>
            {grades.map((grade) => (
              <tr
                key={`${grade.learnerId} ${grade.packageId}`}
                data-testid={`grade-${grade.learnerId}-${grade.packageId}`}
                data-status={grade.status}
                data-score={grade.score}
              >
                <th scope="row">{grade.learnerName}</th>
                <td>
                  {grade.packageTitle} <span class="meta">({BOOKKEEPINGS[grade.standard].title})</span>
                </td>
                <td>
                  <StatusWord status={grade.status} />
                </td>
                <td>{showScore(grade.score)}</td>
                <td>{grade.attempts}</td>
                <td>{showDuration(grade.seconds)}</td>
                <td>{showDate(grade.lastAccess)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {grades.length === 0 && <p>Aucune note : lancez un paquet.</p>}
      </ScrollRegion>
      {grades.length > 0 && (
        <button type="button" data-testid="clear-grades" onClick={clear}>
          Effacer les notes
        </button>
      )}
    </section>
  );
}
