import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { CallScene } from '../../src/kinds/call/scene.ts';
import type { Decision, Scene } from '../../src/kinds/index.ts';
import type { LogEntryScene } from '../../src/kinds/log_entry/scene.ts';
import { fill } from '../../src/strings/fill.ts';
import { fr } from '../../src/strings/fr.ts';
import { accessibilityTree, type Heard } from '../support/accessibility-tree.ts';
import { pageWith, responsesOf } from '../support/built-lesson.ts';
import { GAS, gasEngine, gasWay } from '../support/gas-lesson.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { usePageBench } from '../support/page-bench.ts';
import { aCall, aLogEntry, anEnding, anOrder, aSelection } from '../support/scene-builder.ts';
import { spaceEvents } from '../support/space-events.ts';

/** Kinds that the gas lesson does not have beside those that it has, without pictures. */
const kinds = compiled(
  aLesson([
    aSelection('sac', 0, 'gestes'),
    anOrder('gestes', 1, 'appel'),
    aCall('appel', 2, 'registre'),
    aLogEntry('registre', 3, 'fin'),
    anEnding('fin'),
  ]),
);

const bench = usePageBench(GAS, { 'kinds.html': pageWith(kinds, GAS) });

const CONTROLS = ['button', 'link', 'checkbox', 'radio', 'slider', 'DisclosureTriangle', 'dialog', 'image', 'region'];

const plain = (text: string): string => text.replaceAll('**', '');

/** A page that is known by its accessibility tree alone. */
async function listen(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');
  const tree = () => accessibilityTree(cdp);
  const all = async (role: string) => (await tree()).filter((node) => node.role === role);
  const find = async (role: string, name: string): Promise<Heard> => {
    const nodes = await all(role);
    const found = nodes.find((node) => node.name === name);
    if (!found) throw new Error(`no ${role} « ${name} » among ${nodes.map((node) => node.name).join(' | ')}`);
    return found;
  };
  const press = async (role: string, name: string) => (await find(role, name)).press();
  const says = async () =>
    (await all('status'))
      .map(({ text }) => text)
      .join(' ')
      .trim();
  /** Waits until a heading has the focus and this name: that is where a screen reader goes on. */
  const arrive = async (name: string) => {
    await expect
      .poll(async () =>
        (await tree())
          .filter(({ is, role }) => is.focused && role !== 'RootWebArea')
          .map((node) => [node.role, node.is.level, node.name]),
      )
      .toEqual([['heading', 1, name]]);
    await checkScreen(await tree());
  };
  return { tree, all, find, press, says, arrive };
}

/** What holds on every screen: landmarks, one title, a name for whatever can be used and for each picture. */
function checkScreen(nodes: readonly Heard[]): void {
  const count = (role: string, level?: number) =>
    nodes.filter((node) => node.role === role && (level === undefined || node.is.level === level)).length;
  expect({
    main: count('main'),
    banner: count('banner'),
    contentinfo: count('contentinfo'),
    h1: count('heading', 1),
  }).toEqual({
    main: 1,
    banner: 1,
    contentinfo: 1,
    h1: 1,
  });
  expect(nodes.filter(({ role, name }) => CONTROLS.includes(role) && name.trim() === '')).toEqual([]);
  const live = nodes.filter(({ role }) => role === 'status');
  expect(live.length).toBeGreaterThanOrEqual(2);
  expect(live.every(({ is }) => is.live === 'polite')).toBe(true);
}

type Ear = Awaited<ReturnType<typeof listen>>;

async function callByEar(ear: Ear, { numbers, items }: CallScene, response: string): Promise<void> {
  const number = numbers.find(({ letter }) => letter === response[0])!;
  await ear.find('list', fr.call.numbers);
  await ear.press('button', number.text);
  await expect.poll(ear.says).toContain(number.reply);
  const validate = await ear.find('button', fr.scene.validate);
  expect(validate.is.disabled).toBe(true);
  for (const letter of response.slice(1)) {
    const { text, reply } = items.find((item) => item.letter === letter)!;
    await ear.find('list', fr.call.instruction);
    await ear.press('button', text);
    await expect.poll(ear.says).toContain(reply ?? text);
    await ear.find('button', fill(fr.call.takeBack, { text }));
  }
  return ear.press('button', fr.scene.validate);
}

async function writeByEar(ear: Ear, { fields }: LogEntryScene, response: string): Promise<void> {
  expect((await ear.find('button', fr.scene.validate)).is.disabled).toBe(true);
  for (const { label, options } of fields) {
    const { text } = options.find(({ letter }) => response.includes(letter))!;
    await ear.find('group', label);
    expect((await ear.find('radio', text)).is.checked).toBe('false');
    await ear.press('radio', text);
    await expect.poll(ear.says).toContain(text);
    await expect.poll(async () => (await ear.find('radio', text)).is.checked).toBe('true');
  }
  return ear.press('button', fr.scene.validate);
}

/** Answers a decision by the names that are heard. */
async function answer(ear: Ear, scene: Decision, response: string): Promise<void> {
  if (scene.kind === 'question') {
    await ear.find('list', fr.scene.choices);
    return ear.press('button', plain(scene.choices.find(({ letter }) => letter === response)!.text));
  }
  if (scene.kind === 'call') return callByEar(ear, scene, response);
  if (scene.kind === 'log_entry') return writeByEar(ear, scene, response);
  if (scene.kind !== 'selection' && scene.kind !== 'order') throw new Error(`« ${scene.id} » is no scene of ${GAS}`);
  const textOf = (letter: string) =>
    plain((scene.items as readonly { letter: string; text: string }[]).find((item) => item.letter === letter)!.text);
  if (scene.kind === 'selection') {
    await ear.find('group', fr.selection.instruction);
    const validate = await ear.find('button', fr.scene.validate);
    expect([validate.is.disabled, validate.description]).toEqual([true, fr.selection.nothingTicked]);
    await validate.press();
    await expect.poll(ear.says).toContain(fr.selection.nothingTicked);
    for (const letter of response) {
      expect((await ear.find('checkbox', textOf(letter))).is.checked).toBe('false');
      await ear.press('checkbox', textOf(letter));
      await expect.poll(async () => (await ear.find('checkbox', textOf(letter))).is.checked).toBe('true');
    }
    return ear.press('button', fr.scene.validate);
  }
  await ear.find('list', fr.order.instruction);
  const up = (text: string) => fill(fr.order.up, { text });
  const ups = async () => (await ear.all('button')).filter(({ name }) => name.startsWith(up('')));
  expect((await ups()).map(({ is }) => is.disabled ?? false)).toEqual([true, ...scene.items.slice(1).map(() => false)]);
  for (const [place, letter] of [...response].entries()) {
    const name = up(textOf(letter));
    const from = (await ups()).findIndex((node) => node.name === name);
    for (let at = from; at > place; at--) {
      await ear.press('button', name);
      await expect
        .poll(ear.says)
        .toContain(fill(fr.order.moved, { text: textOf(letter), n: at, total: scene.items.length }));
    }
  }
  return ear.press('button', fr.order.validate);
}

async function open(): Promise<{ page: Page; ear: Ear }> {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await spaceEvents(context);
  const page = await context.newPage();
  return { page, ear: await listen(page) };
}

const begin = async ({ page, ear }: Awaited<ReturnType<typeof open>>, name = 'index.html') => {
  await page.goto(`${bench.server().url}/${name}`);
  await expect.poll(async () => (await ear.all('button')).map(({ name }) => name)).toContain(fr.reading.title);
  await ear.press('link', fr.title.start);
};

test('who hears the page plays a way with a fatal answer to its ending by names, roles, states and messages alone', async () => {
  const opened = await open();
  const { page, ear } = opened;
  await begin(opened);
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'fr',
    gasEngine.lesson.title,
  ]);
  const left = [...responsesOf(gasWay('fatal'))];
  let progress = gasEngine.start();
  for (;;) {
    const scene: Scene = gasEngine.sceneAt(progress);
    await ear.arrive(plain(scene.title));
    if (scene.picture) await ear.find('image', scene.picture.alt);
    if (gasEngine.hasEnded(progress)) break;
    if (gasEngine.offeredAt(progress) === '') {
      await ear.press('button', fr.scene.continue);
      progress = gasEngine.advance(progress, { type: 'continue' })!;
      continue;
    }
    if (gasEngine.closedAt(progress) !== '' && scene.kind === 'question') {
      const closed = scene.choices.find(({ letter }) => gasEngine.closedAt(progress).includes(letter))!;
      const { is } = await ear.find('button', `${plain(closed.text)} ${fr.scene.alreadyTried}`);
      expect(is.disabled).toBe(true);
    }
    const response = left.shift()!;
    await answer(ear, scene as Decision, response);
    progress = gasEngine.advance(progress, { type: 'answer', response })!;
    const { verdict, consequence, picture } = gasEngine.outcomeAt(progress)!;
    await ear.arrive(fr.verdict[verdict]);
    await expect.poll(ear.says).toContain(`${fr.verdict[verdict]}. ${plain(consequence)}`);
    await ear.find('image', (picture ?? scene.picture)!.alt);
    expect((await ear.find('DisclosureTriangle', fr.consequence.sources)).is.expanded).toBe(false);
    await ear.press('DisclosureTriangle', fr.consequence.sources);
    await expect
      .poll(async () => (await ear.find('DisclosureTriangle', fr.consequence.sources)).is.expanded)
      .toBe(true);
    await ear.press('button', verdict === 'fatal' ? fr.consequence.goBack : fr.consequence.continue);
    progress = gasEngine.advance(progress, { type: 'continue' })!;
  }
  const headings = (await ear.all('heading')).map(({ name, is }) => [is.level, name]);
  expect(headings).toContainEqual([2, fr.debrief.story]);
  await page.context().close();
});

test('who hears the page ticks, orders, calls and writes by names, roles, states and messages alone', async () => {
  const opened = await open();
  const { page, ear } = opened;
  await begin(opened, 'kinds.html');
  const engine = createEngine(kinds);
  let progress = engine.start();
  for (const response of ['ab', 'acbd', 'yabdc', 'ade']) {
    const scene = engine.sceneAt(progress) as Decision;
    await ear.arrive(scene.title);
    await answer(ear, scene, response);
    progress = engine.advance(progress, { type: 'answer', response })!;
    const { verdict, consequence } = engine.outcomeAt(progress)!;
    await ear.arrive(fr.verdict[verdict]);
    await expect.poll(ear.says).toContain(`${fr.verdict[verdict]}. ${consequence}`);
    await ear.press('button', fr.consequence.continue);
    progress = engine.advance(progress, { type: 'continue' })!;
  }
  await ear.arrive(engine.sceneAt(progress).title);
  await page.context().close();
});

test('dialogs and the capsule are heard with their names, what is chosen, and what they change', async () => {
  const opened = await open();
  const { page, ear } = opened;
  await begin(opened);
  const { capsule, title } = gasEngine.sceneAt(gasEngine.start()) as Extract<Scene, { kind: 'information' }>;
  await ear.arrive(plain(title));
  const panels = (capsule as { panels: readonly { text: string; picture: { alt: string } }[] }).panels;
  await ear.find('region', fr.capsule.name);
  expect((await ear.find('button', fr.capsule.back)).is.disabled).toBe(true);
  await ear.press('button', fr.capsule.on);
  await ear.find('image', panels[1]!.picture.alt);
  await expect.poll(ear.says).toContain(plain(panels[1]!.text));
  await ear.find('slider', fr.capsule.seek);
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^Image 2 sur/);

  await ear.press('button', fr.reading.title);
  expect((await ear.find('dialog', fr.reading.title)).is.modal).toBe(true);
  await ear.find('group', fr.reading.theme);
  await ear.press('radio', fr.reading.dark);
  await expect.poll(async () => (await ear.find('radio', fr.reading.dark)).is.checked).toBe('true');
  expect((await ear.find('radio', fr.reading.light)).is.checked).toBe('false');
  expect((await ear.all('main')).length).toBe(0);
  await ear.press('button', fr.reading.close);
  await expect.poll(async () => (await ear.find('button', fr.reading.title)).is.focused).toBe(true);
  await page.context().close();
});

test('an answer that cannot be sent is told by a message, without being asked for', async () => {
  const opened = await open();
  const { page, ear } = opened;
  await page.addInitScript(() => {
    const yes = () => 'true';
    const api = { LMSInitialize: yes, LMSFinish: yes, LMSSetValue: yes, LMSCommit: () => 'false' };
    const silent = {
      LMSGetValue: () => '',
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => '',
    };
    Object.assign(window, { API: { ...api, ...silent } });
  });
  await begin(opened);
  let progress = gasEngine.start();
  for (; gasEngine.offeredAt(progress) === ''; progress = gasEngine.advance(progress, { type: 'continue' })!) {
    await ear.arrive(plain(gasEngine.sceneAt(progress).title));
    await ear.press('button', fr.scene.continue);
  }
  const scene = gasEngine.sceneAt(progress) as Decision;
  await ear.arrive(plain(scene.title));
  expect(await ear.says()).toBe('');
  await answer(ear, scene, gasEngine.offeredAt(progress)[0]!);
  await expect.poll(ear.says, { timeout: 10_000 }).toContain('Pas encore envoyé');
  await page.context().close();
});
