import { mendTypography } from '../../../check/mend-typography.ts';
import type { OwnTexts } from '../../../lesson/options.ts';
import type { Draft } from './draft.ts';

const mended = (texts: OwnTexts): OwnTexts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, mendTypography(text)]));

/** The same draft, its typography as fields leave it: signs and spaces are no teacher's business. */
export const mendedDraft = (draft: Draft): Draft => ({
  ...draft,
  title: mendTypography(draft.title),
  school: mended(draft.school) as Draft['school'],
  cards: draft.cards.map(({ title, text }) => ({ title: mendTypography(title), text: mendTypography(text) })),
  videos: Object.fromEntries(
    Object.entries(draft.videos).map(([lesson, video]) => [lesson, { ...video, credit: mendTypography(video.credit) }]),
  ),
  texts: Object.fromEntries(Object.entries(draft.texts).map(([lesson, texts]) => [lesson, mended(texts)])),
});
