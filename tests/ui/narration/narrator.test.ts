import { expect, test } from 'vitest';
import type { NarrationUnit } from '../../../src/narration/units.ts';
import { createNarrator, type Heard } from '../../../src/ui/narration/narrator.ts';
import type { TrackListener } from '../../../src/ui/narration/track.ts';

const heard = (...names: string[]): readonly Heard[] =>
  names.map((name) => ({ name, unit: { id: name, parts: [{ text: `${name}.` }] } }));

/** A narrator whose tracks do nothing but write down what is asked of them; `mute` units cannot be said. */
function aNarrator({ mute = [] as string[] } = {}) {
  const log: string[] = [];
  const listeners = new Map<string, TrackListener>();
  const open = ({ id }: NarrationUnit, listener: TrackListener) => {
    if (mute.includes(id)) return null;
    listeners.set(id, listener);
    const write = (what: string) => log.push(`${id} ${what}`);
    return {
      play: () => write('plays'),
      pause: () => write('pauses'),
      setRate: (rate: number) => write(`×${rate}`),
      leave: () => write('leaves'),
    };
  };
  const narrator = createNarrator({
    open,
    changed: (status) => log.push(status),
    spoken: (place) => log.push(place ? `${place.heard.name}[${place.sentence}]` : '—'),
  });
  /** What was written since it was last asked. */
  const since = (): string => log.splice(0).join(' · ');
  return { narrator, since, track: (id: string) => listeners.get(id)! };
}

test('units are said one after the other, then all is off', () => {
  const { narrator, since, track } = aNarrator();
  narrator.play(heard('doute', 'suite'));
  track('doute').begins(0);
  expect(since()).toBe('playing · doute plays · doute[0]');
  track('doute').ended();
  track('suite').begins(0);
  expect(since()).toBe('doute leaves · suite plays · suite[0]');
  track('suite').ended();
  expect(since()).toBe('suite leaves · — · off');
});

test('it pauses and goes on where it was', () => {
  const { narrator, since } = aNarrator();
  narrator.play(heard('doute'));
  since();
  narrator.toggle();
  narrator.pause();
  expect(since()).toBe('doute pauses · paused');
  narrator.toggle();
  expect(since()).toBe('playing · doute plays');
});

test('it says the same again from the first, even once it is over', () => {
  const { narrator, since, track } = aNarrator();
  narrator.play(heard('doute', 'suite'));
  track('doute').ended();
  since();
  narrator.again();
  expect(since()).toBe('suite leaves · doute plays');
  narrator.stop();
  since();
  narrator.again();
  expect(since()).toBe('playing · doute plays');
});

test('one voice at a time: what was being said leaves when other words come', () => {
  const { narrator, since } = aNarrator();
  narrator.play(heard('doute'));
  since();
  narrator.play(heard('suite'));
  expect(since()).toBe('doute leaves · suite plays');
});

test('what cannot be said is passed over; when nothing can, nothing begins', () => {
  const { narrator, since } = aNarrator({ mute: ['doute', 'fin'] });
  narrator.play(heard('doute', 'suite', 'fin'));
  expect(since()).toBe('playing · suite plays');
  narrator.play(heard('doute', 'fin'));
  expect(since()).toBe('suite leaves · — · off');
});

test('a browser that lets no sound out stops it', () => {
  const { narrator, since, track } = aNarrator();
  narrator.play(heard('doute', 'suite'));
  since();
  track('doute').refused();
  expect(since()).toBe('doute leaves · — · off');
});

test('stopped, it hears of nothing but a new list; the speed goes to what is being said', () => {
  const { narrator, since } = aNarrator();
  narrator.setRate(0.8);
  narrator.toggle();
  narrator.pause();
  expect(since()).toBe('');
  narrator.play(heard('doute'));
  narrator.setRate(0.8);
  expect(since()).toBe('playing · doute plays · doute ×0.8');
});
