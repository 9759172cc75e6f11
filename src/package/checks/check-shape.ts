import { inManifest, named } from './manifest-parts.ts';
import type { PackageProblem } from './problem.ts';
import type { XmlElement } from './read-xml.ts';

/** How often a child may stand in its parent. */
export type Count = 'once' | 'at most once' | 'any number';

/** All that an element may hold. What is not named here is not allowed. */
export interface Shape {
  /** Every one must be there with such a value; namespaces and schema locations are looked at elsewhere. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly children?: Readonly<Record<string, readonly [Count, Shape]>>;
  /** Without it the element holds no text. */
  readonly text?: RegExp;
}

/** Compares an element with its shape, and so on inside. */
export function* checkShape(element: XmlElement, shape: Shape): Generator<PackageProblem> {
  const { attributes = {}, children = {}, text = /^$/ } = shape;
  for (const [name, pattern] of Object.entries(attributes)) {
    const value = element.attributes[name] ?? '';
    if (!pattern.test(value)) yield inManifest('attribute-wrong', `<${element.name} ${name}="${value}">`);
  }
  for (const name of Object.keys(element.attributes)) {
    const isKnown = Object.hasOwn(attributes, name) || /^(xmlns|xsi:)/.test(name);
    if (!isKnown) yield inManifest('attribute-unexpected', `<${element.name} ${name}>`);
  }
  if (!text.test(element.text)) yield inManifest('text-wrong', `<${element.name}>${element.text}`);
  for (const [name, [count, inside]] of Object.entries(children)) {
    const found = named(element, name);
    const isMissing = count === 'once' && found.length === 0;
    const isTwice = count !== 'any number' && found.length > 1;
    if (isMissing || isTwice) yield inManifest('element-count', `${found.length} <${name}> dans <${element.name}>`);
    for (const child of found) yield* checkShape(child, inside);
  }
  for (const { name } of element.children) {
    if (!Object.hasOwn(children, name)) yield inManifest('element-unexpected', `<${name}> dans <${element.name}>`);
  }
}
