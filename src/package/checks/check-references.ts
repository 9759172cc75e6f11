import { extensionOf } from '../file-names.ts';
import { tagsOf } from './check-page.ts';
import { type PackageProblem, problem } from './problem.ts';

/** Names of vocabularies, never fetched: the DOM needs them to create SVG elements. */
const NAMESPACES = /\sxmlns(?::\w+)?="[^"]*"|http:\/\/www\.w3\.org\/[\w/.-]+/g;
const ANY_HOST = /https?:\/\/[^\s"'`)<>]*/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style/gi;
const ADDRESS =
  /(?:\s(?:src|href|poster|data|action|xlink:href)\s*=\s*["']?|\burl\(\s*["']?|@import\s+["'])([^"')\s>]+)/gi;

/**
 * Looks at what a text file loads: another host, or a file that the zip does not hold. `names` are all the entries.
 * A page may name other hosts in its text and its data (the address of a source), but load nothing from them.
 */
export function* checkReferences(file: string, text: string, names: ReadonlySet<string>): Generator<PackageProblem> {
  const kind = extensionOf(file);
  const styles = [...text.matchAll(STYLE)].map(([, style = '']) => style);
  const markup = kind === 'html' ? [...tagsOf(text), ...styles].join('\n') : text;
  const hosts = markup.replace(NAMESPACES, '').matchAll(ANY_HOST);
  for (const [address] of hosts) yield problem('foreign-host', file, address);
  if (kind === 'js') return;
  for (const [, address = ''] of markup.matchAll(ADDRESS)) {
    if (address.startsWith('//')) yield problem('foreign-host', file, address);
    else if (!/^(#|[a-z]+:)/i.test(address) && !names.has(resolve(file, address))) {
      yield problem('reference-missing', file, address);
    }
  }
}

/** The path in the zip that a relative address names, seen from a file. */
function resolve(from: string, address: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of address.replace(/[?#].*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
