import { useState } from 'preact/hooks';
import { captionsFault, type FileFault, sizeFault, videoFault } from '../../../assembly/class-files.ts';
import { type Note, Notes } from '../parts.tsx';
import { megabytes } from '../words.ts';

const KINDS = {
  file: { label: 'Vidéo (MP4)', accept: '.mp4,video/mp4', fault: videoFault },
  captions: { label: 'Sous-titres (WebVTT)', accept: '.vtt,text/vtt', fault: captionsFault },
} as const;

const noteOf = ({ message, hint }: FileFault): Note => ({ kind: 'error', text: `${message} ${hint}` });

/** A file of a class's video. One that cannot be used is refused in words, and what was there stays. */
export function VideoField({
  id,
  part,
  name,
  bytes,
  notes,
  onChoose,
}: {
  readonly id: string;
  readonly part: keyof typeof KINDS;
  /** Empty until one was chosen. */
  readonly name: string;
  /** Undefined while the file is not at hand. */
  readonly bytes: Uint8Array | undefined;
  readonly notes: readonly Note[];
  readonly onChoose: (name: string, bytes: Uint8Array) => void;
}) {
  const [refused, refuse] = useState<Note | null>(null);
  const { label, accept, fault } = KINDS[part];
  const choose = async (file: File) => {
    try {
      const tooBig = sizeFault(file.name, file.size);
      const content = tooBig ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
      const wrong = tooBig ?? fault(file.name, content);
      refuse(wrong && noteOf(wrong));
      if (!wrong) onChoose(file.name, content);
    } catch {
      refuse(noteOf({ message: `« ${file.name} » n’a pas pu être lu.`, hint: 'Choisissez-le de nouveau.' }));
    }
  };
  const isLost = name !== '' && !bytes;
  const asked: Note = { kind: 'warning', text: `Redonnez « ${name} » : ce fichier n’est pas sur cet appareil.` };
  const shown = refused ? [refused] : isLost && notes.length === 0 ? [asked] : notes;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {bytes && (
        <p class="help" id={`${id}-aide`}>
          Choisi : {name}, {bytes.length < 100_000 ? 'moins de 0,1 Mo' : megabytes(bytes.length)}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={[...(bytes ? [`${id}-aide`] : []), ...(shown.length > 0 ? [`${id}-notes`] : [])].join(' ')}
        aria-invalid={shown.some(({ kind }) => kind === 'error') || undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void choose(file);
          currentTarget.value = '';
        }}
      />
      <div role="status">
        <Notes id={`${id}-notes`} notes={shown} />
      </div>
    </div>
  );
}
