import type { AnswerWords } from '../../results/answer-words.ts';
import { Prose } from './prose.tsx';

/** An answer, as a list where it has several things. */
export function AnswerLines({ words: { lines, isOrdered } }: { readonly words: AnswerWords }) {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) {
    return (
      <p>
        <Prose text={only} />
      </p>
    );
  }
  const items = lines.map((line) => (
    <li key={line}>
      <Prose text={line} />
    </li>
  ));
  return isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
