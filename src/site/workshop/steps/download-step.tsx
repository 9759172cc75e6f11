import type { ClassFiles } from '../../../lesson/video.ts';
import type { Offer } from '../../../pages/workshop-page.ts';
import { videoSize } from '../model/class-video.ts';
import type { Draft } from '../model/draft.ts';
import type { Making } from '../model/use-making.ts';
import { Step } from '../parts.tsx';
import { megabytes } from '../words.ts';

/** One zip for each lesson, or all in one. */
export function DownloadStep({
  offer,
  draft,
  files,
  making: { said, isError, isBusy, make: onMake, makeCourse },
}: {
  readonly offer: Offer;
  readonly draft: Draft;
  readonly files: ClassFiles;
  readonly making: Making;
}) {
  const lessons = draft.lessons.flatMap((id) => offer.lessons.find((one) => one.id === id) ?? []);
  const parcours = offer.parcours.find(({ modules }) => modules.join() === draft.lessons.join());
  const videoBytes = (id: string): number => videoSize(id, draft.videos[id], files);
  return (
    <Step id="etape-paquets" title="7. Les paquets">
      <p>
        Un paquet par leçon. Dans Moodle : « Ajouter une activité », « Paquetage SCORM », puis déposez le fichier zip
        sans l’ouvrir.
      </p>
      {lessons.length === 0 && <p class="help">Choisissez d’abord une leçon.</p>}
      <ul class="packages">
        {lessons.map(({ id, title, voicesBytes, otherBytes }) => (
          <li key={id}>
            <span>
              <strong>{title}</strong>
              <span class="help">
                {id}.zip, environ {megabytes(otherBytes + (draft.narration ? voicesBytes : 0) + videoBytes(id))}
              </span>
              {videoBytes(id) > 0 && (
                <span class="note is-info">
                  Ce paquet pèse {megabytes(otherBytes + (draft.narration ? voicesBytes : 0) + videoBytes(id))} :
                  vérifiez la taille maximale de dépôt de votre Moodle.
                </span>
              )}
            </span>
            <button type="button" class="button is-quiet" disabled={isBusy} onClick={() => onMake([id])}>
              Télécharger<span class="unseen"> {title}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="button" disabled={isBusy} onClick={() => onMake(draft.lessons)}>
          {lessons.length > 1 ? `Tout télécharger (${lessons.length} paquets)` : 'Télécharger'}
        </button>
      </p>
      {parcours && (
        <div class="course">
          <h3>Le cours Moodle tout fait</h3>
          <p>
            Le parcours « {parcours.title} » en un seul fichier : leçons dans l’ordre, fiches, trace écrite. Dans
            Moodle : « Restaurer un cours », puis déposez le fichier .mbz. Toujours en SCORM 1.2.
          </p>
          <button type="button" class="button is-quiet" disabled={isBusy} onClick={() => makeCourse(parcours)}>
            Télécharger le cours ({parcours.id}.mbz)
          </button>
        </div>
      )}
      <p role="status" class={isError ? 'note is-error' : 'help'}>
        {said}
      </p>
      {lessons.length > 1 && (
        <p class="help">
          « Tout télécharger » donne un seul fichier, reflexes-paquets.zip : ouvrez-le, puis déposez chaque zip qu’il
          contient.
        </p>
      )}
    </Step>
  );
}
