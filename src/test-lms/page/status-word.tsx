import { Mark, type MarkKind } from './mark.tsx';

const STATUSES: Readonly<Record<string, readonly [MarkKind, string]>> = {
  passed: ['good', 'Réussi'],
  completed: ['good', 'Terminé'],
  failed: ['bad', 'Échoué'],
  incomplete: ['open', 'Commencé'],
  browsed: ['open', 'Parcouru'],
  'not attempted': ['open', 'Non commencé'],
};

/** A `lesson_status` for people. */
export function StatusWord({ status }: { readonly status: string }) {
  const [kind, word] = STATUSES[status] ?? ['open', status];
  return (
    <span class="status">
      <Mark kind={kind} /> {word}
    </span>
  );
}
