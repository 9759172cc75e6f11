import { mendTypography } from '../../../check/mend-typography.ts';
import { type ClassVideo, classPath } from '../../../lesson/video.ts';
import type { Offer } from '../../../pages/workshop-page.ts';
import { CONSENT_FIELD, consentKey, portableName, videoFieldId } from '../model/class-video.ts';
import { NO_VIDEO, optionsOf } from '../model/draft.ts';
import type { HeldFiles } from '../model/use-class-files.ts';
import type { Desk } from '../model/use-desk.ts';
import { Field, type Note, Notes, Step, Tick } from '../parts.tsx';
import { VideoField } from './video-field.tsx';

interface VideoStepProps {
  readonly offer: Offer;
  readonly desk: Desk;
  readonly held: HeldFiles;
  readonly notesAt: (id: string) => readonly Note[];
  /** The videos whose people on film agreed, as `consentKey` names them. */
  readonly consented: string;
  readonly onConsent: (key: string) => void;
}

type LessonVideoProps = Pick<VideoStepProps, 'desk' | 'held' | 'notesAt'> & {
  readonly lesson: string;
  readonly title: string;
};

function LessonVideo({ lesson, title, desk, held: { files, put, remove }, notesAt }: LessonVideoProps) {
  const { draft, change, settle } = desk;
  const given = draft.videos[lesson];
  const video = given ?? NO_VIDEO;
  const set = (about: string | null, changes: Partial<ClassVideo>) =>
    change(about, { videos: { ...draft.videos, [lesson]: { ...video, ...changes } } });
  const filesOf = (part: 'file' | 'captions') => {
    const path = classPath(lesson, video[part]);
    return {
      id: videoFieldId(lesson, part),
      part,
      name: video[part],
      bytes: files[path],
      notes: notesAt(videoFieldId(lesson, part)),
      onChoose: (name: string, bytes: Uint8Array) => {
        const next = portableName(name, part);
        if (video[part] !== '' && video[part] !== next) remove([path]);
        put(classPath(lesson, next), bytes);
        set(null, { [part]: next });
      },
    };
  };
  const credit = videoFieldId(lesson, 'credit');
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      <div class="columns">
        <VideoField {...filesOf('file')} />
        <VideoField {...filesOf('captions')} />
      </div>
      <Field
        id={credit}
        label="De qui est cette vidéo ?"
        help="C’est écrit dans le paquet, avec « droits réservés à ses auteurs ». Pas de nom d’élève."
        example="Classe de 2de MS, lycée X"
        value={video.credit}
        most={140}
        notes={notesAt(credit)}
        onInput={(typed) => set(credit, { credit: typed })}
        onLeave={() => {
          if (given) set(credit, { credit: mendTypography(video.credit) });
          settle();
        }}
      />
      {given && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => {
            const { [lesson]: _, ...others } = draft.videos;
            remove([classPath(lesson, video.file), classPath(lesson, video.captions)]);
            change(null, { videos: others });
            document.getElementById(videoFieldId(lesson, 'file'))?.focus();
          }}
        >
          Retirer la vidéo<span class="unseen"> de {title}</span>
        </button>
      )}
    </fieldset>
  );
}

/** A class's own video in the place of what a lesson tells in panels. */
export function VideoStep({ offer, desk, held, notesAt, consented, onConsent }: VideoStepProps) {
  const { draft } = desk;
  const lessons = draft.lessons.flatMap((id) => offer.lessons.filter((one) => one.id === id && one.takesVideo));
  const key = consentKey(optionsOf(draft).videos);
  const isFilmed = lessons.some(({ id }) => draft.videos[id]);
  return (
    <Step id="etape-video" title="5. La vidéo de la classe">
      {lessons.length === 0 ? (
        <p class="help">
          {draft.lessons.length === 0
            ? 'Choisissez d’abord une leçon.'
            : 'Aucune des leçons choisies n’a de séquence en images à remplacer.'}
        </p>
      ) : (
        <>
          <p>
            Si votre classe a filmé sa propre minute, elle prend la place de la séquence en images. 20 Mo au plus, avec
            ses sous-titres.
          </p>
          <p class="help">
            {held.isKept
              ? 'La vidéo reste sur cet appareil, dans ce navigateur, et n’est envoyée nulle part ; « Tout effacer » l’efface aussi. Les réglages enregistrés ne gardent que son nom.'
              : 'Ce navigateur ne garde pas la vidéo : elle sera à redonner si vous rechargez la page.'}
          </p>
          {lessons.map(({ id, title }) => (
            <LessonVideo key={id} lesson={id} title={title} desk={desk} held={held} notesAt={notesAt} />
          ))}
          {isFilmed && (
            <>
              <Tick
                id={CONSENT_FIELD}
                label="Les personnes filmées (et les parents des mineurs) ont donné leur accord écrit."
                help="À cocher pour fabriquer les paquets."
                checked={consented === key}
                onChange={(agree) => onConsent(agree ? key : '')}
              />
              <Notes id={`${CONSENT_FIELD}-notes`} notes={notesAt(CONSENT_FIELD)} />
            </>
          )}
        </>
      )}
    </Step>
  );
}
