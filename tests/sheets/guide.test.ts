import { describe, expect, test } from 'vitest';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import { CLASS_SEED, classChoices } from '../../src/kinds/question/screen-order.ts';
import type { Outcome } from '../../src/lesson/lesson.ts';
import { shuffled } from '../../src/lesson/shuffled.ts';
import { escapeProse } from '../../src/package/escape-html.ts';
import { guide, runningTitleCss } from '../../src/sheets/guide.ts';
import { waysFrom } from '../../src/sheets/scenario-graph.ts';
import { scenarioMap } from '../../src/sheets/scenario-map.ts';
import { subjectOf } from '../../src/sheets/subject.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';
import { SUBJECTS } from '../support/subjects.ts';

describe.each(Object.entries(SUBJECTS))('the guide of %s', (_, subject) => {
  const { html } = guide(subject, { drawings: 'dessins/' });
  const { compiled } = subject;
  const decisions = Object.values(compiled.scenes).filter(isDecision);

  test('tells every answer of every decision with its reason', () => {
    for (const scene of decisions) {
      for (const { text } of playOf(scene).parts(scene)) {
        if (text !== undefined) expect(html).toContain(escapeProse(text));
      }
      for (const { feedback, consequence } of Object.values<Outcome>(playOf(scene).outcomes(scene))) {
        expect(html).toContain(escapeProse(feedback));
        expect(html).toContain(escapeProse(consequence));
      }
    }
  });

  test('names the answers of a question by the letters, and in the order, of a screen in class', () => {
    for (const [index, scene] of decisions.entries()) {
      if (scene.kind !== 'question') continue;
      const section = html.slice(html.indexOf(`id="decision-${index + 1}"`));
      const heads = shuffled(scene.choices, CLASS_SEED, scene.id).map(
        ({ letter, text }, place) =>
          `${'ABCDE'[place]}. ${escapeProse(text)} <span class="guide-letter">(${letter})</span>`,
      );
      const places = heads.map((head) => section.indexOf(head));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test('heads each line of a table with a choice or with a verdict', () => {
    const heads = [...html.matchAll(/<table class="guide-answers">.*?<\/table>/gs)].flatMap(([table]) =>
      [...table.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/gs)].map(([, head]) => head!),
    );
    expect(heads.length).toBeGreaterThan(decisions.length);
    for (const head of heads) expect(head).toMatch(/^([A-E]\. |\S+ (bonne|acceptable|mauvaise|fatale)$)/);
  });

  test('gives the source and the level of each fact that a decision cites', () => {
    for (const scene of decisions) {
      for (const id of scene.facts) expect(html).toContain(escapeProse(compiled.facts[id]!.source));
    }
    expect(html).toMatch(/\((texte de loi|organisme officiel|profession ou presse)\)/);
  });

  test('leads from its contents to each of its parts', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets).toHaveLength(9);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });

  test('has a plan whose moments last 55 minutes', () => {
    const minutes = [...html.matchAll(/<td class="guide-short">(\d+) min/g)].map(([, long]) => Number(long));
    expect(minutes.reduce((sum, long) => sum + long, 0)).toBe(55);
  });

  test('draws every scene on its map, on one landscape page or two', () => {
    const maps = scenarioMap(compiled, new Map());
    expect(maps.length).toBeLessThanOrEqual(2);
    const drawn = maps.map((map) => map.html).join('');
    const forms = new Set(
      [...drawn.matchAll(/<rect class="map-(?:decision|information|ending)" x="([^"]+)" y="([^"]+)"/g)].map(
        ([, x, y]) => `${x} ${y}`,
      ),
    );
    expect(forms.size).toBe(Object.keys(compiled.scenes).length);
  });
});

test('a fatal answer leads nowhere: its way back is no way on', () => {
  const lesson = compileSmall();
  const hall = lesson.scenes.hall as QuestionScene;
  const goodBadge = classChoices(hall).find(({ verdict }) => verdict === 'good')!.badge;
  expect(waysFrom(lesson, 'hall')).toEqual([
    { from: 'hall', to: 'dehors', marks: [{ letter: goodBadge, verdict: 'good' }], isOnly: true },
  ]);
});

test('an answer takes the way that its own consequence opens', () => {
  const ways = waysFrom(SUBJECTS.gaz_conduite!.compiled, 'cave');
  const letters = (to: string) => ways.find((way) => way.to === to)!.marks.map(({ verdict }) => verdict);
  expect(letters('secours')).toEqual(['good']);
  expect(letters('secours_cave')).toEqual(['acceptable']);
});

test('without pictures, as in Moodle, the guide has neither map nor style, and tells the ways with the decisions', () => {
  const { html } = guide(SUBJECTS.gaz_odeur!, { drawings: false, level: 3 });
  expect(html).not.toMatch(/<(svg|img|style|script)|style=|#carte/);
  expect(html).toContain('Suite\u00A0:');
});

test('texts mean themselves', () => {
  const lesson = { ...smallLesson, title: 'Odeur <b>', summary: 'a & b' };
  const { html } = guide(subjectOf(lesson, compileSmall({ title: 'Odeur <b>', summary: 'a & b' }), []), {
    drawings: 'd/',
  });
  expect(html).toContain('Odeur &lt;b&gt;');
  expect(html).toContain('a &amp; b');
});

test('no title can leave the style that writes it', () => {
  expect(runningTitleCss('A "}</style>\\ b')).not.toMatch(/"}<|\\ b"/);
  expect(runningTitleCss('Odeur de gaz')).toContain('content:"Odeur de gaz"');
});
