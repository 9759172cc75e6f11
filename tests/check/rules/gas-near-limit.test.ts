import { describe, expect, test } from 'vitest';
import { checkMutated, type DraftLesson, positionOf, simulate } from '../check-fixture.ts';

const STILL = { leak: [{ perHour: 0 }], ventilation: [{ perHour: 0 }] };

describe.each([
  [500, 'la LIE'],
  [1500, 'la LSE'],
])('a simulated room with %i hundredths of gas', (initial, name) => {
  test('is found once for each scene', () => {
    let positions: number[] = [];
    const { found, messages } = checkMutated((lesson) => {
      simulate(lesson, { ...STILL, initial });
      positions = ['plan', 'issue'].map((id) => positionOf(lesson, id));
    });
    expect(found).toEqual(positions.map((at) => `gas-near-limit lesson.json scenes[${at}]`));
    expect(messages[0]).toContain(`exactement ${name} (chemin`);
  });

  test.each([-1, 1])('and %i more is let through', (more) => {
    expect(checkMutated((lesson) => simulate(lesson, { ...STILL, initial: initial + more })).found).toEqual([]);
  });
});

const experiment = (minutes: number, closed: number): NonNullable<DraftLesson['experiment']> => ({
  title: 'Et ailleurs',
  text: 'Un exemple.',
  // One part in a hundred of gas, and four more for each hour of leak into a thousand of air.
  volume: 1000,
  initial: 100,
  minutes,
  ventilation: { closed: { text: 'fermé', perHour: 0 }, open: { text: 'ouvert', perHour: 900 } },
  leak: { closed: { text: 'coupé', perHour: 0 }, open: { text: 'coule', perHour: closed } },
  facts: ['EXE-001'],
});

describe('an experiment', () => {
  test('that is exactly at the LIE on one of its minutes is found', () => {
    const { found, messages } = checkMutated((lesson) => {
      // 1 − 0.99 e^(−t·q/V) is 0.05 when t·q/V is ln(0.99 ÷ 0.95).
      lesson.experiment = experiment(60, 1000 * Math.log(0.99 / 0.95) * 2);
    });
    expect(found).toEqual(['gas-near-limit lesson.json experiment']);
    expect(messages[0]).toContain('fermé, coule');
    expect(messages[0]).toContain('au bout de 30 min');
  });

  test('that passes it between two minutes is let through', () => {
    const { found } = checkMutated((lesson) => {
      lesson.experiment = experiment(60, 1000 * Math.log(0.99 / 0.95) * 2.03);
    });
    expect(found).toEqual([]);
  });
});
