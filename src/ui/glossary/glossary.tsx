import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Term } from '../../lesson/glossary.ts';
import { Definition } from './definition.tsx';

const DefineContext = createContext<(term: Term) => void>(() => {});

/** Shows the definition of a term above the screen. */
export const useDefine = () => useContext(DefineContext);

/** Everything inside may have a term of the lesson defined. */
export function Glossary({ children }: { readonly children: ComponentChildren }) {
  const [term, define] = useState<Term | null>(null);
  return (
    <DefineContext.Provider value={define}>
      {children}
      {term && <Definition term={term} onClose={() => define(null)} />}
    </DefineContext.Provider>
  );
}
