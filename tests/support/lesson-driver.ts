import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import type { Decision } from '../../src/kinds/index.ts';
import type { OrderScene } from '../../src/kinds/order/scene.ts';
import { stepOfLetter } from '../../src/kinds/reading/steps.ts';
import type { TickedScene } from '../../src/kinds/ticked.ts';
import { fill } from '../../src/strings/fill.ts';
import { type Strings, stringsFor } from '../../src/strings/strings.ts';

/** What a lesson is played in: a page, or a frame of one. */
export type Stage = Page | FrameLocator;

/** The player takes two presses that come closer than this for a double click. */
export const BETWEEN_PRESSES_MS = 380;

/** How buttons are used: with the mouse, or with the keyboard alone. */
export interface Hands {
  readonly press: (control: Locator) => Promise<void>;
  readonly tick: (control: Locator) => Promise<void>;
  /** Milliseconds from one press to the next. */
  readonly rest: number;
}

const mouse: Hands = {
  press: (control) => control.click(),
  tick: (control) => control.check(),
  rest: BETWEEN_PRESSES_MS,
};

/** For pages in which all events seem to come far apart. */
export const quickMouse: Hands = { ...mouse, rest: 0 };

const MOST_TABS = 60;

/** Tab until the control has the focus, then the key that uses it. */
export function keyboard(page: Page): Hands {
  const reach = async (control: Locator) => {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${control}`);
  };
  const use = (key: string) => async (control: Locator) => {
    await reach(control);
    await page.keyboard.press(key);
  };
  /** Of native radio buttons one can be tabbed to; the arrows go from there. */
  const chooseRadio = async (radio: Locator) => {
    const name = await radio.getAttribute('name');
    const isThere = () => page.evaluate((group) => (document.activeElement as HTMLInputElement)?.name === group, name);
    for (let tabs = 0; tabs < MOST_TABS && !(await isThere()); tabs++) await page.keyboard.press('Tab');
    for (let key = 'Space'; !(await radio.isChecked()); key = 'ArrowDown') {
      if (!(await isThere())) throw new Error(`the keyboard does not reach ${radio}`);
      await page.keyboard.press(key);
    }
  };
  const tick = async (control: Locator) =>
    (await control.getAttribute('type')) === 'radio' ? chooseRadio(control) : use('Space')(control);
  return { press: use('Enter'), tick, rest: BETWEEN_PRESSES_MS };
}

/** Waits for the focus, which follows the paint: a key pressed before would go to what was left. */
const focused = ({ ownerDocument: page }: Element): Promise<void> =>
  new Promise((done) => {
    const look = () => (page.activeElement?.matches('h1') ? done() : setTimeout(look, 10));
    look();
  });

/** Plays a lesson on screen, beside the engine that says what must be there. */
export interface LessonDriver {
  readonly progress: () => Progress;
  readonly begin: () => Promise<void>;
  /** Continues once. */
  readonly proceed: () => Promise<void>;
  /** Continues until something is asked or the lesson has ended. */
  readonly onwards: () => Promise<void>;
  readonly answer: (response: string) => Promise<void>;
  /** Gives each answer when its question comes. */
  readonly give: (responses: readonly string[]) => Promise<void>;
  /** Plays a whole way: each answer when its question comes, and on to the ending. */
  readonly play: (responses: readonly string[]) => Promise<void>;
}

export function driveLesson(
  stage: Stage,
  engine: Engine,
  hands: Hands = mouse,
  from: Progress = engine.start(),
  strings: Strings = stringsFor('fr'),
): LessonDriver {
  let progress = from;
  let lastPress = 0;
  const press = async (control: Locator) => {
    await sleep(Math.max(0, lastPress + hands.rest - Date.now()));
    await hands.press(control);
    lastPress = Date.now();
  };
  const button = (name: string) => stage.getByRole('button', { name, exact: true });

  const see = async () => {
    const outcome = engine.outcomeAt(progress);
    const shown = outcome
      ? stage.getByText(outcome.consequence.replaceAll('**', ''), { exact: false })
      : stage.getByRole('heading', { name: engine.sceneAt(progress).title, exact: true });
    await shown.first().waitFor();
    await stage.locator('body').evaluate(focused);
  };

  const step = (event: Parameters<Engine['advance']>[1]) => {
    const next = engine.advance(progress, event);
    if (!next) throw new Error(`« ${progress.state} » does not take ${JSON.stringify(event)}`);
    progress = next;
  };

  const tick = async (scene: TickedScene, response: string) => {
    for (const letter of response) {
      const { text } = scene.items.find((item) => item.letter === letter)!;
      await hands.tick(stage.getByRole('checkbox', { name: text, exact: true }));
    }
    await press(button(strings.scene.validate));
  };

  const arrange = async (scene: OrderScene, response: string) => {
    for (const [place, letter] of [...response].entries()) {
      const { text } = scene.items.find((item) => item.letter === letter)!;
      const shown = await stage.locator('ol.steps > li .choice-text').allTextContents();
      const up = stage.getByRole('button', { name: fill(strings.order.up, { text }), exact: true });
      for (let at = shown.indexOf(text); at > place; at--) await hands.press(up);
    }
    await press(button(strings.order.validate));
  };

  const respond: {
    [K in Decision['kind']]: (scene: Extract<Decision, { kind: K }>, response: string) => Promise<void>;
  } = {
    question: async (scene, response) => {
      const { text } = scene.choices.find(({ letter }) => letter === response)!;
      await press(stage.locator('button.card').filter({ has: stage.getByText(text, { exact: true }) }));
    },
    selection: tick,
    equip: tick,
    observation: tick,
    order: arrange,
    call: async ({ numbers, items }, response) => {
      for (const letter of response) {
        const { text } = [...numbers, ...items].find((one) => one.letter === letter)!;
        await press(button(text));
      }
      await press(button(strings.scene.validate));
    },
    log_entry: async ({ fields }, response) => {
      for (const { label, options } of fields) {
        const { text } = options.find(({ letter }) => response.includes(letter))!;
        const field = stage.getByRole('group', { name: label, exact: true });
        await hands.tick(field.getByRole('radio', { name: text, exact: true }));
      }
      await press(button(strings.scene.validate));
    },
    match: async (scene, response) => {
      for (const [index, letter] of [...response].entries()) {
        const item = stage.getByRole('group', { name: scene.items[index]!.text, exact: true });
        const { text } = scene.targets.find((target) => target.letter === letter)!;
        await hands.tick(item.getByRole('radio', { name: text, exact: true }));
      }
      await press(button(strings.scene.validate));
    },
    reading: async (scene, response) => {
      const slider = stage.getByRole('slider', { name: scene.scale.label, exact: true });
      const asked = stepOfLetter(response);
      // The first press only says that the value is meant.
      for (const name of [strings.dial.more, strings.dial.less]) await hands.press(button(name));
      for (;;) {
        const at = Number(await slider.inputValue());
        if (at === asked) break;
        await hands.press(button(at < asked ? strings.dial.more : strings.dial.less));
      }
      await press(button(strings.scene.validate));
    },
  };

  const proceed = async () => {
    const isFatal = engine.outcomeAt(progress)?.verdict === 'fatal';
    await press(button(isFatal ? strings.consequence.goBack : strings.consequence.continue));
    step({ type: 'continue' });
    await see();
  };

  const onwards = async () => {
    while (engine.offeredAt(progress) === '' && !engine.hasEnded(progress)) await proceed();
  };

  const answer = async (response: string) => {
    const scene = engine.sceneAt(progress) as Decision;
    await (respond[scene.kind] as (scene: Decision, response: string) => Promise<void>)(scene, response);
    step({ type: 'answer', response });
    await see();
  };

  const give = async (responses: readonly string[]) => {
    for (const response of responses) {
      await onwards();
      await answer(response);
    }
  };

  return {
    progress: () => progress,
    begin: async () => {
      const { start, resume, seeDebrief } = strings.title;
      await press(stage.getByRole('link', { name: new RegExp(`^(${start}|${resume}|${seeDebrief})$`) }));
      await see();
    },
    proceed,
    onwards,
    answer,
    give,
    play: async (responses) => {
      await give(responses);
      await onwards();
      expect(engine.hasEnded(progress)).toBe(true);
    },
  };
}
