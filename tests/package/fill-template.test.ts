import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/package/fill-template.ts';

describe('fillTemplate', () => {
  test('puts escaped text in every hole of that name', () => {
    expect(fillTemplate('<a b="{{t}}">{{t}}</a>', { t: 'Gaz & <eau> "°C"' })).toBe(
      '<a b="Gaz &amp; &lt;eau&gt; &quot;°C&quot;">Gaz &amp; &lt;eau&gt; &quot;°C&quot;</a>',
    );
  });

  test('puts a fragment as it is', () => {
    expect(fillTemplate('<a>{{xml body}}</a>', { body: { xml: '<b/>' } })).toBe('<a><b/></a>');
  });

  test('does not fill what looks like a hole or a replacement pattern in a value', () => {
    expect(fillTemplate('{{a}} {{b}}', { a: '{{b}}', b: "$& $1 $'" })).toBe("{{b}} $&amp; $1 $'");
  });

  test.each([
    ['a control character', 'a\u0000b\u001Fc', 'abc'],
    ['a non-character', 'a\uFFFEb\uFFFF', 'ab'],
    ['a lone surrogate', 'a\uD83Db', 'ab'],
    ['nothing legal: tab, line end, accents, emoji', 'é\t\n😀', 'é\t\n😀'],
  ])('removes %s', (_what, given, left) => {
    expect(fillTemplate('{{t}}', { t: given })).toBe(left);
  });

  test.each([
    ['a hole without a value', '{{title}}', {}, 'title'],
    ['a hole whose name every object inherits', '{{xml toString}}', {}, 'toString'],
    ['a value without a hole', '<a/>', { mastery: '70' }, 'mastery'],
    ['text in a hole for a fragment', '{{xml files}}', { files: 'x' }, 'files'],
    ['a fragment in a hole for text', '{{title}}', { title: { xml: '<b/>' } }, 'title'],
    ['a hole with a space', '{{ title}}', { title: 'x' }, ' title'],
    ['a hole left open', '{{title', {}, '{{'],
    ['a closing without a hole', '{{title}} }}', { title: 'x' }, '}}'],
  ])('throws for %s, naming it', (_what, template, values, name) => {
    expect(() => fillTemplate(template, values)).toThrow(name);
  });

  test('never lets a value open or close a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = fillTemplate('{{text}}', { text });
        expect(inside).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});
