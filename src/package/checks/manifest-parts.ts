import { MANIFEST_NAME } from '../file-names.ts';
import { type PackageProblem, type PackageRule, problem } from './problem.ts';
import type { XmlElement } from './read-xml.ts';

export const inManifest = (rule: PackageRule, found = ''): PackageProblem => problem(rule, MANIFEST_NAME, found);

/** The children of an element that have a name, in their order. */
export const named = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

/** The text of the first child of that name; empty without one. */
export const textOf = (parent: XmlElement | undefined, name: string): string => named(parent, name)[0]?.text ?? '';

export const identifierOf = ({ attributes }: XmlElement): string => attributes.identifier ?? '';

/** An element and all that stands in it, at whatever depth, with what stands around each. */
export function* within(element: XmlElement, parent = ''): Generator<{ element: XmlElement; parent: string }> {
  yield { element, parent };
  for (const child of element.children) yield* within(child, element.name);
}
