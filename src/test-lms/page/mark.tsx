const SHAPES = {
  good: 'M2 8.5 6 12.5 14 3.5',
  bad: 'M3 3 13 13M13 3 3 13',
  open: 'M2 8H4M7 8H9M12 8H14',
} as const;

export type MarkKind = keyof typeof SHAPES;

/** A drawn sign beside a word: fonts without ✓ and ✗ are common, and colour alone says nothing. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[kind]} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}
