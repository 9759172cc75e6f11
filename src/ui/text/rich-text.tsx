import type { ComponentChild } from 'preact';

/** Text with `**strong**` as nodes. Everything else is text, whatever it looks like: nothing is read as HTML. */
export const richText = (text: string): ComponentChild[] =>
  text.split(/\*\*(.+?)\*\*/).map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));

/** The same text for places that take no markup: names, labels, announcements. */
export const plainText = (text: string): string => text.replace(/\*\*(.+?)\*\*/g, '$1');
