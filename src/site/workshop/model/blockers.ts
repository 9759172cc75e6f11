import type { PackageOptions } from '../../../lesson/options.ts';
import { textFieldId } from '../steps/text-field.tsx';
import { chanceOf } from './chance.ts';
import { chanceKey, type DraftMistake } from './mistakes.ts';
import type { Checks } from './use-checks.ts';

/** Id of the tick that accepts a score which chance passes. */
export const ACCEPT_FIELD = 'seuil-accepte';

export interface Blocker extends DraftMistake {
  /** Set when it is about a text: its lesson and scene are to be shown first. */
  readonly text?: { readonly lesson: string; readonly scene: string };
}

/** The scene of a text, empty for those of the lesson as a whole. */
const sceneOf = (key: string): string => (key.startsWith('scenes.') ? (key.split('.')[1] ?? '') : '');

/** What the checks of these lessons do not let pass, first things first. */
export function blockersOf(
  lessons: readonly string[],
  checks: Checks,
  options: PackageOptions,
  accepted: string,
): readonly Blocker[] {
  const isUnfair = chanceOf(lessons, checks)?.isUnfair && accepted !== chanceKey(options);
  const texts = lessons.flatMap((lesson) =>
    (checks[lesson]?.check.remarks ?? []).flatMap(({ severity, path: [part, , key], message }): readonly Blocker[] =>
      severity === 'error' && part === 'texts' && typeof key === 'string'
        ? [{ field: textFieldId(lesson, key), message, text: { lesson, scene: sceneOf(key) } }]
        : [],
    ),
  );
  return [
    ...(isUnfair ? [{ field: ACCEPT_FIELD, message: 'Confirmez le seuil de réussite, ou relevez-le.' }] : []),
    ...texts,
  ];
}
