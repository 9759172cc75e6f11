import { createElement } from 'preact';
import { usePlayer } from '../player-context.ts';

interface OwnWordsProps {
  readonly as: 'p' | 'dd' | 'h3';
  readonly class?: string;
  readonly text: string;
}

/** The school's own words: plain text, in the language of its package whichever the learner reads. */
export function OwnWords({ as, class: name, text }: OwnWordsProps) {
  const { lesson, strings } = usePlayer();
  const { language } = lesson.options;
  return createElement(as, { class: name, lang: language === strings.language ? undefined : language }, text);
}
