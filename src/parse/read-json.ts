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
  return node.value;
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
  const deep = tooDeepAt(clean);
  if (deep !== null) {
    report(deep, [], `Plus de ${MAX_DEPTH} niveaux sont emboîtés.`, 'Fermez chaque crochet et chaque accolade.');
    return { value: undefined, source: { file, lineOf: () => 1 }, diagnostics };
  }
  const errors: ParseError[] = [];
  const root = parseTree(clean, errors, { disallowComments: true, allowTrailingComma: false });
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
