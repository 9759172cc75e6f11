import { useRef, useState } from 'preact/hooks';
import type { StateName } from '../compiled/compiled.ts';

/** Letters taken and not yet answered with, which a scene's picture and its list both show. Each state begins with none. */
export function useDraft(state: StateName): readonly [letters: string, set: (letters: string) => void] {
  const stay = useRef({ state, count: 0 });
  if (stay.current.state !== state) stay.current = { state, count: stay.current.count + 1 };
  const { count } = stay.current;
  const [draft, setDraft] = useState({ count, letters: '' });
  return [draft.count === count ? draft.letters : '', (letters) => setDraft({ count, letters })];
}
