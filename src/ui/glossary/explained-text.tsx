import { partsOf } from '../../lesson/text-parts.ts';
import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';
import { useDefine } from './glossary.tsx';
import './explained-text.css';

/** A text in which each term, at its first occurrence, is a button that opens its definition. */
export function ExplainedText({ text }: { readonly text: string }) {
  const { lesson, strings, press } = usePlayer();
  const define = useDefine();
  return (
    <>
      {partsOf(text, lesson.glossary).map(({ text: words, isStrong, term }, index) => {
        const shown = term ? (
          <button
            key={index}
            type="button"
            class="term"
            aria-haspopup="dialog"
            aria-label={fill(strings.glossary.definition, { term: words })}
            onClick={(event) => press(event, () => define(term))}
          >
            {words}
          </button>
        ) : (
          words
        );
        return isStrong ? <strong key={index}>{shown}</strong> : shown;
      })}
    </>
  );
}
