import { escapeHtml, escapeProse } from '../package/escape-html.ts';

/** Markup whose texts are already escaped. A class apart from strings, so that nobody passes one for the other. */
export interface Html {
  readonly html: string;
}

export type Hole = string | number | Html | readonly Hole[] | false | null | undefined;

function filled(hole: Hole): string {
  if (hole === false || hole === null || hole === undefined) return '';
  if (typeof hole === 'string' || typeof hole === 'number') return escapeHtml(String(hole));
  return 'html' in hole ? hole.html : hole.map(filled).join('');
}

/** Markup with holes: texts mean themselves, markup stays, lists follow each other, what is false leaves nothing. */
export const html = (markup: TemplateStringsArray, ...holes: readonly Hole[]): Html => ({
  html: markup.map((piece, index) => (index === 0 ? piece : filled(holes[index - 1]) + piece)).join(''),
});

/** A lesson's text, its `**strong**` words strong. */
export const prose = (text: string): Html => ({ html: escapeProse(text) });
