import {
  createScanner,
  findNodeAtLocation,
  findNodeAtOffset,
  getNodePath,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Diagnostic, JsonPath } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import { lineIndex } from './line-index.ts';
import { syntaxMistake } from './syntax-mistakes.ts';

/** A JSON text that was read. */
export interface ReadJson {
  /** Undefined when so much is wrong that looking at the value would only mislead. */
  readonly value: unknown;
  readonly source: Source;
  /** Syntax errors and duplicate keys. */
  readonly diagnostics: readonly Diagnostic[];
}

type Report = (offset: number, path: JsonPath, message: string, hint: string) => void;

/** Far above any lesson, far below what would exhaust the stack. */
const MAX_DEPTH = 64;

/** What a decoder puts for bytes that are not UTF-8, and the zeros between the letters of UTF-16. */
const NOT_UTF8 = /[\uFFFD\0]/;

/** Half of a character that JSON's escapes write in two: LMSs lose the text that holds it. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Offset of the first bracket that opens too deep, or null. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  scanner.scan();
  while (scanner.getTokenOffset() < text.length) {
    const start = text[scanner.getTokenOffset()];
    if (start === '[' || start === '{') depth += 1;
    if (start === ']' || start === '}') depth -= 1;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
    scanner.scan();
  }
  return null;
}

function readObject(node: Node, path: JsonPath, report: Report): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { offset, children: [name, child] = [] } of node.children ?? []) {
    const key = String(name?.value);
    if (key === '__proto__') {
      report(offset, [...path, key], 'La clé « __proto__ » est interdite.', 'Retirez-la.');
      continue;
    }
    if (Object.hasOwn(result, key)) {
      report(offset, [...path, key], `La clé « ${key} » est écrite deux fois.`, 'Gardez-en une seule.');
    }
    if (child) result[key] = readValue(child, [...path, key], report);
  }
  return result;
}

function readValue(node: Node, path: JsonPath, report: Report): unknown {
  if (node.type === 'object') return readObject(node, path, report);
  if (node.type === 'array') return (node.children ?? []).map((one, index) => readValue(one, [...path, index], report));
  if (typeof node.value === 'string' && LONE_SURROGATE.test(node.value)) {
    report(node.offset, path, 'Ce texte contient un caractère incomplet.', 'Remplacez le code \\u par le caractère.');
  }
  return node.value;
}

/** Parses; a bare Infinity is read as a number, so that the author is told which numbers its field takes. */
function parseNumbersToo(text: string): { readonly root: Node | undefined; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const infinite = errors.filter(({ offset, length }) => text.slice(offset, offset + length) === 'Infinity');
  if (infinite.length === 0) return { root, errors };
  const numbers = infinite.reduce(
    (done, { offset, length }) => done.slice(0, offset) + '1e999'.padEnd(length) + done.slice(offset + length),
    text,
  );
  return parseNumbersToo(numbers);
}

function lineFinder(root: Node | undefined, lineAt: (offset: number) => number): Source['lineOf'] {
  const lineOf = (path: JsonPath): number => {
    const node = root && findNodeAtLocation(root, [...path]);
    if (node) return lineAt(node.offset);
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return lineOf;
}

/** Reads strict JSON, keeping the place of every value. Never throws: mistakes are in `diagnostics`, by line. */
export function readJson(text: string, file: string): ReadJson {
  // Windows' Notepad puts a byte order mark first; blanking it keeps every offset.
  const clean = text.replace(/^\uFEFF/, ' ');
  const lineAt = lineIndex(clean);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (offset, path, message, hint) => {
    diagnostics.push({ rule: 'parse', severity: 'error', file, path, line: lineAt(offset), message, hint });
  };
  const unread = clean.search(NOT_UTF8);
  if (unread >= 0) {
    report(
      unread,
      [],
      'Ce fichier n’est pas en UTF-8 : des caractères y sont illisibles.',
      'Enregistrez-le en UTF-8 ; s’il l’est déjà, récrivez les caractères devenus « \uFFFD ».',
    );
    return { value: undefined, source: { file, lineOf: () => 1 }, diagnostics };
  }
  const deep = tooDeepAt(clean);
  if (deep !== null) {
    report(deep, [], `Plus de ${MAX_DEPTH} niveaux sont emboîtés.`, 'Fermez chaque crochet et chaque accolade.');
    return { value: undefined, source: { file, lineOf: () => 1 }, diagnostics };
  }
  const { root, errors } = parseNumbersToo(clean);
  const mistakes = errors.map((error) => syntaxMistake(clean, error));
  const lines = new Set<number>();
  for (const { offset, message, hint } of mistakes) {
    const line = lineAt(offset);
    // After the first error of a line the others are mostly its echoes.
    if (lines.has(line)) continue;
    lines.add(line);
    const node = root && findNodeAtOffset(root, offset, true);
    report(offset, node ? getNodePath(node) : [], message, hint);
  }
  const read = root && readValue(root, [], report);
  const isReadable = root !== undefined && mistakes.every(({ isHarmless }) => isHarmless);
  return { value: isReadable ? read : undefined, source: { file, lineOf: lineFinder(root, lineAt) }, diagnostics };
}
