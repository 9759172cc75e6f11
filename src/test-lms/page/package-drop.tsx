import { useState } from 'preact/hooks';
import { uploadPackage } from './lms-requests.ts';

interface PackageDropProps {
  readonly onError: (text: string) => void;
  readonly onAdded: () => void;
}

/** Any SCORM zip, by drag or by the file button. */
export function PackageDrop({ onError, onAdded }: PackageDropProps) {
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState(false);

  const send = async (files: readonly File[]): Promise<void> => {
    onError('');
    setSending(true);
    try {
      for (const file of files) {
        const answer = await uploadPackage(file);
        if ('text' in answer) onError(`${answer.fileName} : ${answer.text}`);
      }
    } catch {
      onError('Le zip n’a pas pu être envoyé au serveur du LMS d’essai.');
    }
    setSending(false);
    onAdded();
  };

  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void send([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <span>{sending ? 'Envoi…' : 'Essayer un autre paquet SCORM : déposez le zip ici, ou choisissez-le.'}</span>
      <input
        type="file"
        accept=".zip,application/zip"
        onChange={(event) => {
          const input = event.currentTarget;
          void send([...(input.files ?? [])]).then(() => {
            input.value = '';
          });
        }}
      />
    </label>
  );
}
