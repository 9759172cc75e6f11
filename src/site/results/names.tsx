/** Names, only once the teacher asks for them, and never on paper. */
export const Names = ({ names, isShown }: { readonly names: readonly string[]; readonly isShown: boolean }) =>
  isShown && names.length > 0 ? <p class="names no-print">{names.join(', ')}</p> : null;
