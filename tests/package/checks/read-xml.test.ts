import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/package/checks/read-xml.ts';

describe('readXml', () => {
  test('reads elements, attributes, text and the four named entities', () => {
    expect(readXml('<?xml version="1.0"?>\n<a b="1 &amp; 2"><c:d/> x &lt; y\n</a>\n')).toEqual({
      name: 'a',
      attributes: { b: '1 & 2' },
      children: [{ name: 'c:d', attributes: {}, children: [], text: '' }],
      text: 'x < y',
    });
  });

  test.each([
    ['an unclosed element', '<a><b></b>'],
    ['crossed elements', '<a><b></a></b>'],
    ['an end without a start', '<a/></b>'],
    ['two roots', '<a/><b/>'],
    ['text around the root', 'x<a/>'],
    ['nothing', ''],
    ['an attribute without quotes', '<a b=1/>'],
    ['a sign alone', '<a>1 < 2</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an inherited name as an entity', '<a>&constructor;</a>'],
    ['a numeric entity', '<a>&#201;</a>'],
    ['an ampersand alone', '<a b="R&D"/>'],
    ['a comment', '<a><!-- x --></a>'],
    ['a CDATA block', '<a><![CDATA[x]]></a>'],
    ['a DTD', '<!DOCTYPE a><a/>'],
  ])('refuses %s, with a reason', (_what, xml) => {
    expect(readXml(xml)).toMatch(/^(le|la|l’|il) ?\S+/);
  });

  test('says the line of faulty markup', () => {
    expect(readXml('<a>\n<b>\n<c d>\n</b></a>')).toBe('le balisage est fautif, ligne 3');
  });
});
