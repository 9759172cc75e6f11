import type { LmsOptions } from './stored-data.ts';

interface LmsPanelProps {
  readonly options: LmsOptions;
  readonly onChange: (options: LmsOptions) => void;
}

/** The behaviours in which LMSs differ; they count from the next launch. */
export function LmsPanel({ options, onChange }: LmsPanelProps) {
  const check = (
    name: 'masteryOverrides' | 'silenceCompletes' | 'credit' | 'reviewsFinished' | 'endedStartsOver',
    text: string,
  ) => (
    <label class="check">
      <input
        type="checkbox"
        data-testid={`option-${name}`}
        checked={options[name]}
        onChange={(event) => onChange({ ...options, [name]: event.currentTarget.checked })}
      />
      {text}
    </label>
  );
  return (
    <section aria-labelledby="lms-title">
      <h2 id="lms-title">Réglages du LMS</h2>
      <p class="meta">Au départ, ceux d’un Moodle 4.2 ou plus récent. Ils comptent à partir du prochain lancement.</p>
      <div class="options">
        <label>
          Seuil de réussite donné par le LMS (vide : celui du manifeste)
          <input
            type="number"
            min={0}
            max={100}
            step="any"
            data-testid="option-masteryScore"
            value={options.masteryScore}
            onInput={(event) => {
              // Out of range: the field goes back to what is stored.
              const { value } = event.currentTarget;
              const masteryScore = event.currentTarget.checkValidity() ? value : options.masteryScore;
              onChange({ ...options, masteryScore });
            }}
          />
        </label>
        <label>
          Note retenue
          <select
            data-testid="option-gradeFrom"
            value={options.gradeFrom}
            onChange={(event) =>
              onChange({ ...options, gradeFrom: event.currentTarget.value === 'last' ? 'last' : 'best' })
            }
          >
            <option value="best">la meilleure tentative</option>
            <option value="last">la dernière tentative</option>
          </select>
        </label>
        {check('credit', 'Les lancements normaux comptent (crédit)')}
        {check('masteryOverrides', 'À la fin, seuil et score décident : réussi ou échoué')}
        {check('silenceCompletes', 'À la fin, une leçon qui n’a pas dit son statut est « terminée »')}
        {check('reviewsFinished', 'Une tentative finie se rouvre en révision')}
        {check(
          'endedStartsOver',
          'SCORM 2004 : sauf sortie « suspend », le lancement suivant est une nouvelle tentative',
        )}
      </div>
    </section>
  );
}
