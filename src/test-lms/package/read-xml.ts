/**
 * A small reader for manifests: elements, attributes, text. Node has no DOMParser, and a manifest needs little.
 * No DTD and no entity of its own, so nothing can expand or reach outside.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export type XmlReading =
  | { readonly kind: 'read'; readonly root: XmlElement }
  | { readonly kind: 'unreadable'; readonly why: string };

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const MAX_DEPTH = 60;
const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const START = new RegExp(`<(${NAME})`, 'y');
const START_END = /\s*(\/?)>/y;
const END = new RegExp(`</(${NAME})\\s*>`, 'y');
const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class Unreadable extends Error {}

/** Reads an XML text into a tree of elements, or says in French why it cannot be read. */
export function readXml(text: string): XmlReading {
  try {
    return { kind: 'read', root: readDocument(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}

function readDocument(source: string): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;

  const close = (element: OpenElement): void => {
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  };
  const skipPast = (end: string, what: string): string => {
    const found = source.indexOf(end, at);
    if (found < 0) throw new Unreadable(`${what} n’est pas fermé`);
    const inside = source.slice(at, found);
    at = found + end.length;
    return inside;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const write = (text: string): void => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
    else if (text.trim() !== '') throw new Unreadable('il y a du texte hors de l’élément racine');
  };

  while (at < source.length) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      write(decodeEntities(source.slice(at, end)));
      at = end;
    } else if (source.startsWith('<!--', at)) skipPast('-->', 'un commentaire');
    else if (source.startsWith('<?', at)) skipPast('?>', 'une instruction <?…');
    else if (source.startsWith('<![CDATA[', at)) {
      at += '<![CDATA['.length;
      write(skipPast(']]>', 'un bloc CDATA'));
    } else if (source.startsWith('<!', at)) {
      throw new Unreadable('les déclarations <!DOCTYPE et <!ENTITY sont refusées');
    } else if (source.startsWith('</', at)) {
      const name = match(END)?.[1];
      const element = open.pop();
      if (!name || element?.name !== name) {
        throw new Unreadable(`la balise </${name ?? '…'}> ne ferme pas <${element?.name ?? 'rien'}>`);
      }
      close(element);
    } else {
      const name = match(START)?.[1];
      if (!name) throw new Unreadable(`un « < » isolé, ligne ${lineAt(source, at)}`);
      if (root) throw new Unreadable('il y a plusieurs éléments racine');
      if (open.length >= MAX_DEPTH) throw new Unreadable('les éléments sont trop emboîtés');
      const element: OpenElement = { name, attributes: readAttributes(match, name), children: [], text: '' };
      const end = match(START_END);
      if (!end) throw new Unreadable(`la balise <${name}> est mal écrite, ligne ${lineAt(source, at)}`);
      if (end[1]) close(element);
      else open.push(element);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw new Unreadable(`la balise <${unclosed.name}> n’est pas fermée`);
  if (!root) throw new Unreadable('le fichier est vide');
  return root;
}

function readAttributes(match: (pattern: RegExp) => RegExpExecArray | null, element: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let found = match(ATTRIBUTE); found; found = match(ATTRIBUTE)) {
    const [, name = '', doubleQuoted, singleQuoted] = found;
    if (attributes.has(name)) throw new Unreadable(`l’attribut ${name} est deux fois sur <${element}>`);
    attributes.set(name, decodeEntities(doubleQuoted ?? singleQuoted ?? ''));
  }
  return attributes;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([^;\s&]{1,20}));|&/g, (all, decimal, hex, name) => {
    const character =
      decimal || hex ? fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : PREDEFINED[name];
    if (character === undefined)
      throw new Unreadable(`l’entité « ${all} » n’est pas connue (écrivez &amp; pour « & »)`);
    return character;
  });
}

function fromCodePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length;
