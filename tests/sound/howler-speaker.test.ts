import { describe, expect, test } from 'vitest';
import { BED_OVERLAP } from '../../src/lesson/sound.ts';
import { createHowlerSpeaker } from '../../src/sound/howler-speaker.ts';

/** Recordings of 9 s in memory, with a clock under control. */
function aStudio() {
  const opened: string[] = [];
  const notes: string[] = [];
  const listeners: { readonly event: string; readonly playing: number | undefined; readonly run: () => void }[] = [];
  let tasks: { readonly id: number; readonly at: number; readonly task: () => void }[] = [];
  let now = 0;
  let last = 0;
  const speaker = createHowlerSpeaker({
    open: (id) => {
      opened.push(id);
      return {
        play: () => {
          last += 1;
          notes.push(`${id} ${last} plays`);
          return last;
        },
        volume: (volume, playing) => notes.push(`${playing} at ${volume}`),
        fade: (from, to, milliseconds, playing) => notes.push(`${playing} from ${from} to ${to} in ${milliseconds}`),
        stop: (playing) => notes.push(`${playing} stops`),
        duration: () => 9,
        once: (event, run, playing) => listeners.push({ event, playing, run }),
      };
    },
    later: (task, milliseconds) => {
      tasks.push({ id: tasks.length + 1, at: now + milliseconds / 1000, task });
      return tasks.length;
    },
    cancel: (task) => {
      tasks = tasks.filter(({ id }) => id !== task);
    },
  });
  return {
    speaker,
    opened,
    heard: () => notes.splice(0),
    tell: (event: string, playing?: number) => {
      for (const one of listeners) if (one.event === event && one.playing === playing) one.run();
    },
    wait: (seconds: number) => {
      now += seconds;
      for (const { task } of tasks.filter(({ at }) => at > now - seconds && at <= now)) task();
    },
  };
}

test('a recording is fetched once, however often it is played', () => {
  const { speaker, opened } = aStudio();
  speaker.load(['knock', 'knock']);
  speaker.once('knock', 1, () => undefined);
  expect(opened).toEqual(['knock']);
});

test('a recording that could not be fetched is fetched again when it is wanted again', () => {
  const { speaker, opened, tell } = aStudio();
  speaker.load(['knock']);
  tell('loaderror');
  speaker.load(['knock']);
  expect(opened).toEqual(['knock', 'knock']);
});

describe('once', () => {
  test.each([
    ['end', 1],
    ['playerror', 1],
    ['loaderror', undefined],
  ] as const)('tells that it is over at « %s », one time', (event, playing) => {
    const { speaker, tell } = aStudio();
    let ends = 0;
    speaker.once('knock', 0.5, () => {
      ends += 1;
    });
    tell(event, playing);
    tell('end', 1);
    expect(ends).toBe(1);
  });

  test('tells nothing once it was stopped, and is silent only when its fade is over', () => {
    const { speaker, heard, tell } = aStudio();
    let ends = 0;
    const playing = speaker.once('knock', 0.5, () => {
      ends += 1;
    });
    heard();
    playing.stop(0.25);
    expect(heard()).toEqual(['1 from 0.5 to 0 in 250']);
    tell('fade', 1);
    tell('end', 1);
    expect(heard()).toEqual(['1 stops']);
    expect(ends).toBe(0);
  });

  test('stops at once when there is no time for a fade, or nothing to fade', () => {
    const { speaker, heard } = aStudio();
    speaker.once('knock', 0.5, () => undefined).stop(0);
    speaker.once('knock', 0, () => undefined).stop(1);
    expect(heard().filter((note) => note.endsWith('stops'))).toEqual(['1 stops', '2 stops']);
  });
});

describe('loop', () => {
  test('begins the next round before the present one has ended, by as much as its file fades', () => {
    const { speaker, heard, tell, wait } = aStudio();
    speaker.loop('rain', 0.4);
    tell('play', 1);
    expect(heard()).toEqual(['rain 1 plays', '1 at 0.4']);
    wait(9 - BED_OVERLAP - 0.1);
    expect(heard()).toEqual([]);
    wait(0.1);
    expect(heard()).toEqual(['rain 2 plays', '2 at 0.4']);
    tell('play', 2);
    wait(9 - BED_OVERLAP);
    expect(heard()).toEqual(['rain 3 plays', '3 at 0.4']);
  });

  test('a new volume is that of both rounds under way, and of those to come', () => {
    const { speaker, heard, tell, wait } = aStudio();
    const bed = speaker.loop('rain', 0.4);
    tell('play', 1);
    wait(8);
    tell('play', 2);
    heard();
    bed.fade(0.1, 0.25);
    expect(heard()).toEqual(['2 from 0.4 to 0.1 in 250', '1 from 0.4 to 0.1 in 250']);
    wait(8);
    expect(heard()).toEqual(['rain 3 plays', '3 at 0.1']);
  });

  test('the same volume again fades nothing: howler would never end such a fade', () => {
    const { speaker, heard } = aStudio();
    const bed = speaker.loop('rain', 0.4);
    heard();
    bed.fade(0.4, 0.25);
    expect(heard()).toEqual([]);
  });

  test('once stopped, no round begins, even when the first was still on its way', () => {
    const { speaker, heard, tell, wait } = aStudio();
    const bed = speaker.loop('rain', 0.4);
    bed.stop(0);
    tell('play', 1);
    wait(60);
    expect(heard().filter((note) => note.endsWith('plays'))).toEqual(['rain 1 plays']);
  });
});
