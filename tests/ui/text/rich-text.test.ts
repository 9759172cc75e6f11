import fc from 'fast-check';
import { isValidElement } from 'preact';
import { describe, expect, test } from 'vitest';
import { plainText, richText } from '../../../src/ui/text/rich-text.tsx';

/** What the nodes say, strong parts between brackets. Anything but text and strong elements fails. */
const said = (text: string): string =>
  richText(text)
    .map((node) => {
      if (typeof node === 'string') return node;
      if (!isValidElement(node)) throw new Error('neither text nor an element');
      expect(node.type).toBe('strong');
      expect(Object.keys(node.props)).toEqual(['children']);
      return `[${(node.props as { children: string }).children}]`;
    })
    .join('');

describe.each([
  ['Ni allumer, ni **éteindre**.', 'Ni allumer, ni [éteindre].'],
  ['**Sors** et **appelle**', '[Sors] et [appelle]'],
  ['2 * 3 * 4 et **', '2 * 3 * 4 et **'],
  ['****', '****'],
  ['<b onclick="x()">**<img src=x onerror=y>**</b>', '<b onclick="x()">[<img src=x onerror=y>]</b>'],
])('%s', (text, expected) => {
  test(`reads ${expected}`, () => expect(said(text)).toBe(expected));
});

test('any text is nothing but text and strong text, and loses no character but its stars', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '<', '>', '&', '"', 'é', ' ', '\n', 'a') }), (text) => {
      said(text);
      const letters = (from: string) => from.replace(/\*/g, '');
      expect(letters(plainText(text))).toBe(letters(text));
    }),
  );
});
