/** XML that is already built and escaped. A class apart from strings, so that nobody passes one for the other. */
export interface XmlFragment {
  readonly xml: string;
}

/** `{{name}}` takes text, in an element or a double-quoted attribute; `{{xml name}}` takes a fragment. */
const HOLE = /\{\{([^{}]*)\}\}/g;
const HOLE_NAME = /^(xml )?([a-z][A-Za-z0-9]*)$/;

/** Everything outside the Char production of XML 1.0 (§2.2), lone surrogates included: no escape makes it legal. */
const ILLEGAL_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Named entities only: Moodle shows the numeric form of a character as it is written (mod/scorm/…/scormlib.php). */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without the characters that XML 1.0 cannot hold. */
export const xmlText = (text: string): string => text.replace(ILLEGAL_IN_XML, '');

/** Text that means itself in XML, in an element or a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/**
 * Fills every hole of an XML template. Throws, naming it, for a hole without a value, a value without a hole, text
 * where a fragment is wanted or the other way round, and braces that are no hole.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | XmlFragment>>): string {
  const filled = new Set<string>();
  const fill = (_hole: string, inside: string): string => {
    const [, isXml, name] = HOLE_NAME.exec(inside) ?? [];
    if (name === undefined) throw new Error(`The template has a hole that cannot be named: {{${inside}}}.`);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`The template has a hole without a value: ${name}.`);
    if ((typeof value === 'string') === Boolean(isXml)) {
      throw new Error(`The hole ${name} takes ${isXml ? 'an XML fragment, not text' : 'text, not an XML fragment'}.`);
    }
    filled.add(name);
    return typeof value === 'string' ? escapeXml(value) : value.xml;
  };
  const brace = /\{\{|\}\}/.exec(template.replace(HOLE, ''));
  if (brace) throw new Error(`The template has braces that are no hole: ${brace[0]}.`);
  const result = template.replace(HOLE, fill);
  const unused = Object.keys(values).filter((name) => !filled.has(name));
  if (unused.length > 0) throw new Error(`The template has no hole for: ${unused.join(', ')}.`);
  return result;
}
