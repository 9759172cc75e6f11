import { expect, test } from 'vitest';
import { afterGesture, type GesturePage } from '../../../src/ui/sound/after-gesture.ts';

function aPage(userActivation?: { hasBeenActive: boolean }) {
  const events = new EventTarget();
  const page: GesturePage = {
    defaultView: { navigator: userActivation ? { userActivation } : {} },
    addEventListener: (type, listener) => events.addEventListener(type, listener),
    removeEventListener: (type, listener) => events.removeEventListener(type, listener),
  };
  let runs = 0;
  const callOff = afterGesture(page, () => {
    runs += 1;
  });
  return { tell: (type: string) => events.dispatchEvent(new Event(type)), callOff, runs: () => runs };
}

test('waits for a gesture, and runs once', () => {
  const { tell, runs } = aPage({ hasBeenActive: false });
  expect(runs()).toBe(0);
  tell('pointerup');
  tell('keydown');
  tell('pointerup');
  expect(runs()).toBe(1);
});

test('runs at once when the learner has already touched the page', () => {
  expect(aPage({ hasBeenActive: true }).runs()).toBe(1);
});

test('a browser that does not tell is asked for a new gesture', () => {
  const { tell, runs } = aPage();
  expect(runs()).toBe(0);
  tell('keydown');
  expect(runs()).toBe(1);
});

test('called off, it never runs', () => {
  const { tell, callOff, runs } = aPage();
  callOff();
  tell('pointerup');
  expect(runs()).toBe(0);
});
