import { Mark } from './mark.tsx';

interface ErrorMessageProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** One message at a time, announced when it appears. */
export function ErrorMessage({ text, onClose }: ErrorMessageProps) {
  return (
    <div role="alert">
      {text !== '' && (
        <p class="error" data-testid="error-message">
          <Mark kind="bad" /> <strong>Erreur.</strong> <span>{text}</span>
          <button type="button" onClick={onClose}>
            Fermer
          </button>
        </p>
      )}
    </div>
  );
}
