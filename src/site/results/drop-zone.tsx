import { useRef } from 'preact/hooks';
import { useFileDrop } from './use-file-drop.ts';

/** Where the focus goes once what had it is gone. */
export const FILES_FIELD = 'choix-fichiers';

interface Props {
  readonly isReading: boolean;
  readonly hasFiles: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files are dropped anywhere on it, or chosen with its button. */
export function DropZone({ isReading, hasFiles, onFiles }: Props) {
  const isOver = useFileDrop(onFiles);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={`drop${isOver ? ' is-over' : ''}`}>
      <p class="drop-words">
        {isReading
          ? 'Lecture…'
          : hasFiles
            ? 'Déposez d’autres fichiers ici, ou'
            : 'Déposez ici les fichiers téléchargés depuis Moodle, ou'}
      </p>
      <label class="button drop-button">
        Choisir des fichiers
        <input
          ref={input}
          id={FILES_FIELD}
          type="file"
          multiple
          accept=".txt,.csv,.tsv,.xlsx,.xls,.ods,text/plain,text/csv"
          onChange={() => {
            const files = [...(input.current?.files ?? [])];
            // So that the same file can be chosen again once it was removed.
            if (input.current) input.current.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <p class="drop-kinds">Texte, CSV, Excel (.xlsx) ou ODS</p>
    </div>
  );
}
