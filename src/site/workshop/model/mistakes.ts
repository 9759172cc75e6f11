import type { PackageOptions } from '../../../lesson/options.ts';
import type { ClassFiles } from '../../../lesson/video.ts';
import { videoMistakes } from './class-video.ts';
import { type Draft, scoreOf } from './draft.ts';

/** What keeps packages from being made, at the field that it is about. */
export interface DraftMistake {
  /** Id of the field's element. */
  readonly field: string;
  readonly message: string;
}

export const cardFieldId = (index: number, part: 'title' | 'text'): string => `carte-${index}-${part}`;
export const SCORE_FIELD = 'seuil';
export const LESSONS_FIELD = 'lecons';

/**
 * What is wrong with a draft, but for its texts, which the worker checks. `files` are those at hand; null asks
 * for their names alone.
 */
export function mistakesOf(
  { lessons, masteryScore, cards, videos }: Draft,
  files: ClassFiles | null = {},
): readonly DraftMistake[] {
  const isWrongScore = masteryScore.trim() !== '' && scoreOf(masteryScore) === null;
  const halfCards = cards.flatMap(({ title, text }, index): readonly DraftMistake[] => {
    const [hasTitle, hasText] = [title.trim() !== '', text.trim() !== ''];
    if (hasTitle === hasText) return [];
    return hasTitle
      ? [{ field: cardFieldId(index, 'text'), message: 'Écrivez la consigne, ou retirez-la.' }]
      : [{ field: cardFieldId(index, 'title'), message: 'Donnez un titre à cette consigne.' }];
  });
  return [
    ...(lessons.length === 0 ? [{ field: LESSONS_FIELD, message: 'Choisissez au moins une leçon.' }] : []),
    ...(isWrongScore ? [{ field: SCORE_FIELD, message: 'Écrivez un nombre entier de 1 à 100, ou laissez vide.' }] : []),
    ...halfCards,
    ...lessons.flatMap((lesson) => (videos[lesson] ? videoMistakes(lesson, videos[lesson], files) : [])),
  ];
}

/** Numbers that everyone calls, whatever the school. */
const PUBLIC_NUMBERS = new Set(['15', '17', '18', '112', '114', '115', '119', '196', '3114']);

/** Whether a public emergency number was typed as the school's own. */
export const isPublicNumber = (typed: string): boolean => PUBLIC_NUMBERS.has(typed.replace(/\D/g, ''));

/** The teacher's choices on which the chance of a random pass depends: a confirmation is about these alone. */
export const chanceKey = ({ masteryScore, fatal }: Pick<PackageOptions, 'masteryScore' | 'fatal'>): string =>
  `${masteryScore ?? ''}/${fatal}`;
