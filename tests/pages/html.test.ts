import { expect, test } from 'vitest';
import { html, prose } from '../../src/pages/html.ts';

test('texts in holes mean themselves, markup stays, lists follow each other and what is false leaves nothing', () => {
  const items = ['a < b', '« c »'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}${false}${null}${undefined}</ul>${3}`.html).toBe('<ul><li>a &lt; b</li><li>« c »</li></ul>3');
  expect(html`<a title="${'"x"'}">`.html).toBe('<a title="&quot;x&quot;">');
});

test('a lesson’s strong words are strong, and nothing else of its text is markup', () => {
  expect(html`<p>${prose('Ne **jamais** <b>toucher</b>')}</p>`.html).toBe(
    '<p>Ne <strong>jamais</strong> &lt;b&gt;toucher&lt;/b&gt;</p>',
  );
});
