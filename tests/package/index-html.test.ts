import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { renderIndexHtml } from '../../src/package/index-html.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { anEnding, anInformation } from '../support/scene-builder.ts';

const HASH = `${'a'.repeat(43)}=`;
const STYLE = { criticalCss: 'body{margin:0}', criticalCssHash: HASH };

const lessonSaying = (text: string, options = {}): CompiledLesson =>
  compiled(
    {
      ...aLesson([{ ...anInformation('debut', 'fin'), text }, anEnding('fin')]),
      title: text,
      summary: text,
      audience: text,
      objectives: [{ id: 'objectif', text }],
    },
    options,
  );
const page = (text = 'Odeur de gaz', options = {}) => renderIndexHtml(lessonSaying(text, options), STYLE);

/** Tags with their attributes' names: what a browser would build, whatever is said in it. */
const skeleton = (html: string) =>
  (html.replace(/(<script type="application\/json"[^>]*>)[^<]*/g, '$1').match(/<[/!a-z][^>]*>/gi) ?? []).map((tag) =>
    tag.replace(/="[^"]*"/g, '=""'),
  );
const dataOf = (html: string, id: string): unknown => {
  const [, json] = html.match(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's')) ?? [];
  return JSON.parse(json ?? '');
};

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('</script>', '<!--', '-->', '<script>', ']]>', '"', "'", '<', '>', '&', '**', '\u2028', '\\u003c'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
});

test('no text of a lesson adds, removes or changes a tag', () => {
  const plain = skeleton(page()).filter((tag) => !/strong/.test(tag));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(skeleton(page(text)).filter((tag) => !/^<\/?strong>$/.test(tag))).toEqual(plain);
    }),
  );
});

test('the lesson is read back as it was, whatever it says', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lesson = lessonSaying(text);
      expect(dataOf(renderIndexHtml(lesson, STYLE), 'lesson')).toEqual(JSON.parse(JSON.stringify(lesson)));
    }),
  );
});

test('the page carries the sentences of its language and says which it is', () => {
  expect(dataOf(page('x', { language: 'en' }), 'strings')).toEqual(stringsFor('en'));
  expect(page('x', { language: 'en' })).toContain('<html lang="en">');
});

test('the lesson’s own words say that they are French where the player speaks English', () => {
  expect(page('Odeur', { language: 'en' })).toContain('<h1 lang="fr">Odeur</h1>');
  expect(page('Odeur')).toContain('<h1>Odeur</h1>');
});

test('the school’s name stands on the title screen, as text, when there is one', () => {
  const school = { establishment: 'Lycée <b>Curie</b>' };
  expect(page('x', { school })).toContain(
    '<p class="audience">Préparée pour\u00A0: Lycée &lt;b&gt;Curie&lt;/b&gt;</p>',
  );
  expect(page('x', { language: 'en', school })).toContain('Made for: Lycée');
  expect(page('x')).not.toContain('<p class="audience">Préparée');
});

test('an assessment, and it alone, says on its title screen that the reasons come at the end', () => {
  for (const language of ['fr', 'en'] as const) {
    const sentence = `<p class="assessment">${stringsFor(language).title.assessment}</p>`;
    expect(page('x', { language, preset: 'assessment' })).toContain(sentence);
    expect(page('x', { language })).not.toContain('class="assessment"');
  }
});

test('nothing may be loaded or run but the package’s own files and this very style', () => {
  expect(page()).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; ` +
      `style-src 'self' 'sha256-${HASH}'; img-src 'self' data:; media-src 'self' data:; font-src 'self'; ` +
      `connect-src 'self'; base-uri 'none'; form-action 'none'">`,
  );
});

test('the policy comes before anything that it governs', () => {
  const html = page();
  const first = Math.min(...['<link', '<script', '<style'].map((tag) => html.indexOf(tag)));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(first);
});

test('there is one script that runs, and it is classic and deferred', () => {
  const running = page().match(/<script(?! type="application\/json")[^>]*>/g);
  expect(running).toEqual(['<script defer src="player.js">']);
});

test('the first screen needs the page, the script and the stylesheet, nothing else', () => {
  const addresses = [...page().matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(([, address]) => address);
  expect([...new Set(addresses)].sort()).toEqual(['data:,', 'player.css', 'player.js']);
});

test('the stylesheet is linked after the title screen, which does not wait for it', () => {
  const html = page();
  expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(html.indexOf('id="begin"'));
});

test('« Commencer » is a link, so that a click before the script is kept', () => {
  expect(page()).toContain('<a id="begin" class="begin" href="#commencer">Commencer</a>');
});

test('a phone does not make the emergency numbers into links', () => {
  expect(page()).toContain('<meta name="format-detection" content="telephone=no">');
  expect(page()).not.toContain('tel:');
});

test('no element carries a style of its own', () => {
  expect(page()).not.toMatch(/<[^>]*\sstyle=/);
});

describe('a style that cannot stand in the page', () => {
  test('is refused when it would end its element', () => {
    expect(() => renderIndexHtml(lessonSaying('x'), { ...STYLE, criticalCss: 'a{}</style ><script>' })).toThrow();
  });
  test('is refused when its hash is none', () => {
    expect(() => renderIndexHtml(lessonSaying('x'), { ...STYLE, criticalCssHash: "x' 'unsafe-inline" })).toThrow();
  });
});
