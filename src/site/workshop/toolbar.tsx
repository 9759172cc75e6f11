import { useRef } from 'preact/hooks';
import type { Desk } from './model/use-desk.ts';

/** What an options file that cannot be used has wrong with it. */
export interface OpenedWrong {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Undo, redo, and the file that keeps the choices. */
export function Toolbar({
  desk: { canUndo, canRedo, isKept, undo, redo },
  wrong,
  said,
  onSave,
  onOpen,
  onClear,
}: {
  readonly desk: Desk;
  readonly wrong: OpenedWrong | null;
  readonly said: string;
  readonly onSave: () => void;
  readonly onOpen: (file: File) => void;
  readonly onClear: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="toolbar">
      <div class="row" role="toolbar" aria-label="Vos réglages">
        <button type="button" class="button is-quiet" disabled={!canUndo} onClick={undo}>
          Annuler
        </button>
        <button type="button" class="button is-quiet" disabled={!canRedo} onClick={redo}>
          Rétablir
        </button>
        <button type="button" class="button is-quiet" onClick={onSave}>
          Enregistrer les réglages
        </button>
        <button type="button" class="button is-quiet" onClick={() => input.current?.click()}>
          Ouvrir des réglages
        </button>
        <button type="button" class="button is-quiet" onClick={onClear}>
          Tout effacer
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Fichier de réglages"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onOpen(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="help">
        {isKept
          ? 'Tout est gardé sur cet appareil, à mesure. Enregistrez les réglages pour les reprendre ailleurs ou les donner à un collègue.'
          : 'Ce navigateur ne garde rien : enregistrez les réglages avant de fermer la page.'}
      </p>
      <p role="status" class="help">
        {said}
      </p>
      {wrong && (
        <div class="note is-error" role="alert">
          <p>
            <strong>« {wrong.file} » ne peut pas être ouvert.</strong> Rien n’a changé ici.
          </p>
          <ul>
            {wrong.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
