import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMixer, type Heard, type Level } from '../../src/sound/mixer.ts';
import type { Speaker } from '../../src/sound/speaker.ts';

const VOLUMES = { rain: 0.4, hum: 0.2, knock: 0.8, click: 0.6 };
const LOUD: Level = { volume: 1, isDucked: false, isShown: true };

/** A speaker that notes what it is told, and ends effects on request. */
function aSpeaker() {
  const notes: string[] = [];
  const under = new Set<string>();
  let finish = () => {};
  const playing = (name: string) => ({
    fade: (volume: number) => notes.push(`${name} at ${volume.toFixed(2)}`),
    stop: (seconds: number) => {
      under.delete(name);
      notes.push(`${name} stops in ${seconds} s`);
    },
  });
  const begin = (name: string, volume: number) => {
    under.add(name);
    notes.push(`${name} begins at ${volume.toFixed(2)}`);
    return playing(name);
  };
  const speaker: Speaker = {
    load: (ids) => ids.length > 0 && notes.push(`fetch ${ids.join(' ')}`),
    once: (id, volume, ended) => {
      finish = () => {
        under.delete(id);
        ended();
      };
      return begin(id, volume);
    },
    loop: (id, volume) => begin(id, volume),
  };
  const heard = () => notes.splice(0);
  return { mixer: createMixer(speaker, VOLUMES), heard, under, finish: () => finish() };
}

const aScreen = (screen: string, beds: readonly string[] = [], effects: readonly string[] = []): Heard => ({
  screen,
  beds,
  effects,
  coming: [],
});

function loud() {
  const bench = aSpeaker();
  bench.mixer.set(LOUD);
  return bench;
}

describe('from one screen to the next', () => {
  test('a bed that both name goes on; one gives way to another over more than a second', () => {
    const { mixer, heard } = loud();
    mixer.hear(aScreen('a', ['rain']));
    expect(heard()).toEqual(['rain begins at 0.40']);
    mixer.hear(aScreen('b', ['rain']));
    expect(heard()).toEqual([]);
    mixer.hear(aScreen('c', ['hum']));
    expect(heard()).toEqual(['rain stops in 1.2 s', 'hum begins at 0.20']);
    mixer.hear(aScreen('d'));
    expect(heard()).toEqual(['hum stops in 1.2 s']);
  });

  test('effects follow each other, once', () => {
    const { mixer, heard, finish } = loud();
    mixer.hear(aScreen('a', [], ['click', 'knock']));
    expect(heard()).toEqual(['click begins at 0.60']);
    finish();
    expect(heard()).toEqual(['knock begins at 0.80']);
    finish();
    mixer.hear(aScreen('a', [], ['click', 'knock']));
    expect(heard()).toEqual([]);
  });

  test('effects of a screen that is left are cut short, those that wait included', () => {
    const { mixer, heard, under } = loud();
    mixer.hear(aScreen('a', [], ['click', 'knock']));
    mixer.hear(aScreen('b'));
    expect(heard()).toEqual(['click begins at 0.60', 'click stops in 0.25 s']);
    expect([...under]).toEqual([]);
  });

  test('what may come is fetched, and nothing when nothing may be heard', () => {
    const { mixer, heard } = aSpeaker();
    mixer.hear({ ...aScreen('a'), coming: ['knock'] });
    expect(heard()).toEqual([]);
    mixer.set(LOUD);
    expect(heard()).toEqual(['fetch knock']);
    mixer.hear({ ...aScreen('b'), coming: ['click'] });
    expect(heard()).toEqual(['fetch click']);
  });
});

describe('silence', () => {
  test('mutes everything softly; unmuted, beds come back and effects do not', () => {
    const { mixer, heard } = loud();
    mixer.hear(aScreen('a', ['rain'], ['knock']));
    heard();
    mixer.set({ ...LOUD, volume: 0 });
    expect(heard()).toEqual(['knock stops in 0.25 s', 'rain at 0.00', 'rain stops in 0.25 s']);
    mixer.hear(aScreen('b', ['rain'], ['click']));
    expect(heard()).toEqual([]);
    mixer.set(LOUD);
    expect(heard()).toEqual(['rain begins at 0.40']);
  });

  test('is immediate when the page is hidden, and ends when it is shown', () => {
    const { mixer, heard } = loud();
    mixer.hear(aScreen('a', ['rain'], ['knock']));
    heard();
    mixer.set({ ...LOUD, isShown: false });
    expect(heard()).toEqual(expect.arrayContaining(['knock stops in 0 s', 'rain stops in 0 s']));
    mixer.set(LOUD);
    expect(heard()).toEqual(['rain begins at 0.40']);
  });
});

test('a voice lowers what goes on, and what begins meanwhile', () => {
  const { mixer, heard } = loud();
  mixer.hear(aScreen('a', ['rain']));
  heard();
  mixer.set({ ...LOUD, isDucked: true });
  expect(heard()).toEqual(['rain at 0.12']);
  mixer.hear(aScreen('b', ['rain'], ['knock']));
  expect(heard()).toEqual(['knock begins at 0.24']);
  mixer.set(LOUD);
  expect(heard()).toEqual(['rain at 0.40']);
});

test('whatever happens, just the beds of the screen are under way, and one effect at most', () => {
  const anyBeds = fc.subarray(['rain', 'hum']);
  const anyStep = fc.oneof(
    fc.record({ beds: anyBeds, effects: fc.subarray(['knock', 'click']) }),
    fc.record({ volume: fc.constantFrom(0, 0.5, 1), isDucked: fc.boolean(), isShown: fc.boolean() }),
    fc.constant('an effect ends'),
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const { mixer, under, finish } = loud();
      let wanted: readonly string[] = [];
      let level = LOUD;
      for (const [index, step] of steps.entries()) {
        if (typeof step === 'string') {
          if (under.has('knock') || under.has('click')) finish();
        } else if ('beds' in step) {
          wanted = step.beds;
          mixer.hear(aScreen(`${index}`, step.beds, step.effects));
        } else {
          level = step;
          mixer.set(step);
        }
        const isAudible = level.isShown && level.volume > 0;
        const beds = [...under].filter((name) => name === 'rain' || name === 'hum');
        expect(beds.sort()).toEqual(isAudible ? [...wanted].sort() : []);
        expect(under.size - beds.length).toBeLessThanOrEqual(isAudible ? 1 : 0);
      }
    }),
  );
});
