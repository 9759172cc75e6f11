const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that means itself in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The lesson's text with `**strong**` as HTML; everything else means itself. */
export const escapeProse = (text: string): string => escapeHtml(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

/** A value as JSON for a script element: no `<`, so that no text can end the element or open a comment in it. */
export const embedJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
