import type { Findings } from '../../results/findings.ts';
import { Names } from './names.tsx';
import { share } from './words.ts';

interface Props {
  readonly findings: Findings;
  readonly masteryScore: number;
  readonly areNamesShown: boolean;
}

/** Who finished, who is under way, who has not started, and how many passed. */
export function ProgressionFigures({ findings, masteryScore, areNamesShown }: Props) {
  const { learners, progression, passed, spread } = findings;
  const figures = [
    { label: 'ont terminé', names: progression.finished },
    { label: 'ont commencé sans terminer', names: progression.unfinished },
    { label: 'n’ont pas commencé', names: progression.notStarted },
  ];
  return (
    <>
      <ul class="figures">
        <li>
          <b>{learners}</b> {learners < 2 ? 'élève' : 'élèves'}
        </li>
        {figures.map(({ label, names }) => (
          <li key={label}>
            <b>{names.length}</b> {label}
            <Names names={names} isShown={areNamesShown} />
          </li>
        ))}
      </ul>
      {spread && (
        <p class="passed">
          <b>{`${share(passed, spread.count)}`}</b>
          {` de ceux qui ont terminé ont atteint le seuil de réussite (${masteryScore} sur 100).`}
        </p>
      )}
    </>
  );
}
