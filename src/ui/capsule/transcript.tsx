import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';

/** All that is said in a capsule, for who would rather read. */
export function Transcript({ texts }: { readonly texts: readonly string[] }) {
  const { strings } = usePlayer();
  return (
    <details class="capsule-transcript">
      <summary>{strings.capsule.transcript}</summary>
      <ol>
        {texts.map((text, index) => (
          <Prose key={`${index} ${text}`} as="li" text={text} />
        ))}
      </ol>
    </details>
  );
}
