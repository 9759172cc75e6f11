import { type Pcm, render } from './pcm.ts';
import { randomFrom } from './random.ts';

/** Hiss: as much of every frequency. */
export function whiteNoise(seconds: number, seed: number): Pcm {
  const random = randomFrom(seed);
  return render(seconds, () => 2 * random() - 1);
}

/** As air and water sound: less of what is high (Paul Kellet's filter, three poles). */
export function pinkNoise(seconds: number, seed: number): Pcm {
  const random = randomFrom(seed);
  const [poles, gains] = [
    [0.99765, 0.963, 0.57],
    [0.099046, 0.2965164, 1.0526913],
  ];
  const kept = [0, 0, 0];
  return render(seconds, () => {
    const white = 2 * random() - 1;
    for (const [index, pole] of poles!.entries()) kept[index] = pole * kept[index]! + gains![index]! * white;
    return (kept[0]! + kept[1]! + kept[2]! + 0.1848 * white) * 0.2;
  });
}

/** A number that wanders slowly around 1, by at most `depth`, changing course each `seconds`. */
export function wander(seed: number, seconds: number, depth: number): (at: number) => number {
  const random = randomFrom(seed);
  const points = Array.from({ length: 256 }, () => 1 + depth * (2 * random() - 1));
  return (at) => {
    const place = at / seconds;
    const [before, after] = [points[Math.floor(place) % 256]!, points[Math.ceil(place) % 256]!];
    const share = place - Math.floor(place);
    return before + (after - before) * share * share * (3 - 2 * share);
  };
}
