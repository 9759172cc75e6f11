import { createElement } from 'preact';
import { ExplainedText } from '../glossary/explained-text.tsx';
import { usePlayer } from '../player-context.ts';
import { richText } from './rich-text.tsx';

interface ProseProps {
  readonly as: 'p' | 'span' | 'li' | 'dd' | 'strong' | 'b' | 'legend';
  readonly class?: string;
  readonly text: string;
  /** Of a text that is never translated; else that of the lesson. */
  readonly language?: 'fr';
  /** Terms of the glossary open their definition: only where the text stands in no button and no label. */
  readonly isExplained?: boolean;
  /** The part of a unit of narration that it shows (see narration/heard-on-screen.ts). */
  readonly heard?: string;
}

/** Text of the lesson. It says its language when the player speaks another one. */
export function Prose({ as, text, language, class: name, isExplained, heard }: ProseProps) {
  const { lesson, strings } = usePlayer();
  const own = language ?? lesson.language;
  const lang = own === strings.language ? undefined : own;
  const words = isExplained ? <ExplainedText text={text} /> : richText(text);
  return createElement(as, { class: name, lang, 'data-heard': heard }, words);
}
