import { createElement } from 'preact';
import { usePlayer } from '../player-context.ts';
import { richText } from './rich-text.tsx';

interface ProseProps {
  readonly as: 'p' | 'span' | 'li' | 'dd' | 'strong' | 'b';
  readonly class?: string;
  readonly text: string;
}

/** Text of the lesson. It says its language when the player speaks another one. */
export function Prose({ as, text, class: name }: ProseProps) {
  const { lesson, strings } = usePlayer();
  const lang = lesson.language === strings.language ? undefined : lesson.language;
  return createElement(as, { class: name, lang }, richText(text));
}
