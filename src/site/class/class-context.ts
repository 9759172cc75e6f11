import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClassSession } from '../../classroom/class-session.ts';

export const ClassContext = createContext<ClassSession | null>(null);

/** The lesson as a teacher drives it. A component that asks for it is drawn again when it asks for the view as well. */
export function useClass(): ClassSession {
  const session = useContext(ClassContext);
  if (!session) throw new Error('a component of class mode is used outside of it');
  return session;
}
