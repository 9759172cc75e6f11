import type { XmlElement } from './read-xml.ts';

export const children = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((one) => one.name === name) ?? [];

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  children(parent, name)[0];

/** The text of an element with its spaces made single; empty without an element. */
export const textOf = (element: XmlElement | undefined): string => element?.text.replace(/\s+/g, ' ').trim() ?? '';
