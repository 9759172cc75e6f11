import type { LessonParts } from '../../../assembly/parts.ts';
import type { OwnTexts } from '../../../lesson/options.ts';
import { silencedUnits } from '../../../narration/silenced.ts';
import { withOwnTexts } from '../../../translation/texts.ts';

/** The keys of own texts that leave out a recorded voice. */
export const silencedTexts = ({ lesson, recordings }: LessonParts, texts: OwnTexts): readonly string[] =>
  Object.entries(texts)
    .filter(([key, text]) =>
      silencedUnits(lesson, withOwnTexts(lesson, { [key]: text })).some((unit) => recordings[unit] !== undefined),
    )
    .map(([key]) => key);
