import type { Offer } from '../../../pages/workshop-page.ts';
import { LESSONS_FIELD } from '../model/mistakes.ts';
import type { Desk } from '../model/use-desk.ts';
import { Choice, type Note, Notes, Step } from '../parts.tsx';

const STANDARDS = [
  { value: 'scorm12', label: 'SCORM 1.2', help: 'Pour Moodle, Éléa et la plupart des plateformes.' },
  { value: 'scorm2004', label: 'SCORM 2004', help: 'Seulement si votre plateforme le demande.' },
] as const;

/** Which lessons, for which platform. */
export function LessonsStep({
  offer: { lessons, parcours },
  desk: { draft, change },
  notes,
}: {
  readonly offer: Offer;
  readonly desk: Desk;
  readonly notes: readonly Note[];
}) {
  const isChosen = (id: string): boolean => draft.lessons.includes(id);
  const choose = (ids: readonly string[]) => change(null, { lessons: ids });
  const toggle = (id: string) =>
    choose(isChosen(id) ? draft.lessons.filter((one) => one !== id) : [...draft.lessons, id]);
  return (
    <Step id="etape-lecons" title="1. Les leçons">
      <h3 id="parcours-titre">Tout un parcours</h3>
      <ul class="cards" aria-labelledby="parcours-titre">
        {parcours.map(({ id, title, summary, modules }) => {
          const isWhole =
            modules.length === draft.lessons.length && modules.every((one, place) => draft.lessons[place] === one);
          return (
            <li key={id}>
              <button type="button" class="card" aria-pressed={isWhole} onClick={() => choose(modules)}>
                <strong>{title}</strong>
                <span>{summary}</span>
                <span class="help">{modules.length} leçons</span>
              </button>
            </li>
          );
        })}
      </ul>
      <fieldset class="choice" id={LESSONS_FIELD} tabIndex={-1} aria-describedby={`${LESSONS_FIELD}-notes`}>
        <legend>Ou leçon par leçon</legend>
        <div class="columns">
          {lessons.map(({ id, title, minutes }) => (
            <label key={id} class="pick">
              <input type="checkbox" checked={isChosen(id)} onChange={() => toggle(id)} />
              <span>
                <strong>{title}</strong>
                <span class="help">{minutes} min</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Notes id={`${LESSONS_FIELD}-notes`} notes={notes} />
      <Choice
        name="norme"
        legend="Format des paquets"
        options={STANDARDS}
        value={draft.standard}
        onChoose={(standard) => change(null, { standard })}
      />
    </Step>
  );
}
