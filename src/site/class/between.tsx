import type { Moment } from '../../classroom/class-run.ts';
import { Prose } from '../../ui/text/prose.tsx';
import { words } from './words.ts';

/** Sentences that fit beside a scene. */
const MOST = 3;

/** What happened since the scene before, when a class has jumped. */
export function Between({ moment: { asked, between } }: { readonly moment: Moment }) {
  if (asked || between.length === 0) return null;
  const told = between.slice(-MOST).join(' ');
  return (
    <aside class="between" aria-label={words.betweenName}>
      <b>{words.between}</b> <Prose as="span" text={between.length > MOST ? `… ${told}` : told} />
    </aside>
  );
}
