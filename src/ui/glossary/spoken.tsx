import type { Term } from '../../lesson/glossary.ts';
import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';

/** How a term is spoken, after it, where that cannot be guessed. */
export function Spoken({ term }: { readonly term: Term }) {
  const { strings } = usePlayer();
  return term.say === undefined ? null : <span class="spoken">{fill(strings.glossary.spoken, { say: term.say })}</span>;
}
