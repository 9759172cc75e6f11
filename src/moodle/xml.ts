import { strToU8 } from 'fflate';
import { escapeXml } from '../package/fill-template.ts';

/** How Moodle's backups write a database NULL. */
const NULL = '$@NULL@$';

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Text, or elements; null is the database's. */
  readonly content: string | number | null | readonly Xml[];
}

export const element = (name: string, content: Xml['content'] = [], attributes: Xml['attributes'] = {}): Xml => ({
  name,
  content,
  attributes,
});

/** One element for each column, in their order. */
export const columns = (values: Readonly<Record<string, string | number | null>>): readonly Xml[] =>
  Object.entries(values).map(([name, value]) => element(name, value));

function write({ name, attributes, content }: Xml): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = Array.isArray(content) ? content.map(write).join('') : escapeXml(String(content ?? NULL));
  return `<${name}${said.join('')}>${inside}</${name}>`;
}

/** The bytes of an XML document. */
export const xmlDocument = (root: Xml): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`);
