/** An element of a small XML document. `text` is what stands directly inside, trimmed and decoded. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[A-Za-z][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([A-Za-z][\w.:-]*)="([^"]*)"/g;
const ENTITIES = new Map(Object.entries({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }));

class Unreadable extends Error {}

/**
 * Reads the XML that our templates write: elements, double-quoted attributes, text, the four named entities. Anything
 * else (comment, CDATA, DTD, numeric entity) is refused, so that nothing unread goes unnoticed. A French reason
 * instead of an element when it cannot be read.
 */
export function readXml(source: string): XmlElement | string {
  try {
    return readTree(source);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

function readTree(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const token of source.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    const [, closing, name, attributes = '', empty, text] = token;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text = `${parent.text}${decode(text)}`.trim();
    else if (closing) close(open, name);
    else if (name !== undefined) {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end < source.length)
    throw new Unreadable(`le balisage est fautif, ligne ${source.slice(0, end).split('\n').length}`);
  const [root, ...others] = top.children;
  if (open.length > 1) throw new Unreadable(`la balise <${open.at(-1)?.name}> n’est pas fermée`);
  if (!root || others.length > 0 || top.text !== '')
    throw new Unreadable('il faut un seul élément racine, sans texte autour');
  return root;
}

function close(open: XmlElement[], name = ''): void {
  const element = open.length > 1 ? open.pop() : undefined;
  if (element?.name !== name) throw new Unreadable(`la balise </${name}> ne ferme rien`);
}

const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries([...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]));

const decode = (text: string): string =>
  text.replace(/&(?:\w*;)?/g, (entity) => {
    const character = ENTITIES.get(entity);
    if (character === undefined) throw new Unreadable(`l’entité « ${entity} » n’est pas permise`);
    return character;
  });
