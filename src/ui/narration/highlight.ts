import { sentencesOf } from '../../narration/sentences.ts';
import type { NarrationUnit } from '../../narration/units.ts';
import { plainText } from '../text/rich-text.tsx';

/** Where a sentence of a unit stands in its part, in characters of the text on screen. */
export interface SentencePlace {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** Null past the last sentence. */
export function placeOf({ parts }: NarrationUnit, sentence: number): SentencePlace | null {
  let left = sentence;
  for (const [part, { text }] of parts.entries()) {
    const sentences = sentencesOf(text);
    if (left >= sentences.length) {
      left -= sentences.length;
      continue;
    }
    const start = plainText(sentences.slice(0, left).join('')).length;
    return { part, start, end: start + plainText(sentences[left] ?? '').trimEnd().length };
  }
  return null;
}

/** The range of some characters of an element's text, whatever elements it is cut into. */
function rangeIn(element: HTMLElement, { start, end }: SentencePlace): Range {
  const range = new Range();
  range.selectNodeContents(element);
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= before && start < before + length) range.setStart(node, start - before);
    if (end > before && end <= before + length) range.setEnd(node, end - before);
    before += length;
  }
  return range;
}

const NAME = 'spoken';

/**
 * Shows which sentence is being said, without touching the page's elements, so that a screen reader finds its text in
 * one piece. Older browsers, which cannot (before Chrome 105, Safari 17.2, Firefox 140), show the whole part.
 */
export function highlight(element: HTMLElement | null, place: SentencePlace | null): void {
  for (const shown of document.querySelectorAll(`.is-${NAME}`)) shown.classList.remove(`is-${NAME}`);
  const highlights = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
  highlights?.delete(NAME);
  if (!element || !place) return;
  if (highlights) highlights.set(NAME, new Highlight(rangeIn(element, place)));
  else element.classList.add(`is-${NAME}`);
}
