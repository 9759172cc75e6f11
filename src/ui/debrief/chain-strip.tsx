import type { AccidentChain } from '../../kinds/ending/scene.ts';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import './chain-strip.css';

const LINKS = ['danger', 'situation', 'event', 'harm'] as const;

/** From danger to harm in four linked panels, in the words of the PSE syllabus. */
export function ChainStrip({ chain }: { readonly chain: AccidentChain }) {
  const { strings } = usePlayer();
  return (
    <section>
      <h2>{strings.debrief.chain}</h2>
      <ol class="chain">
        {LINKS.map((link) => (
          <li key={link}>
            <b>{strings.debrief[link]}</b>
            <Prose as="p" text={chain[link]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
