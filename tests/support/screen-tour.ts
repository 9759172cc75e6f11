import type { Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import type { Response } from '../../src/kinds/play.ts';
import type { LessonDriver } from './lesson-driver.ts';

/**
 * What tells a screen from the others: the scene that asks, informs or ends, marked when it asks again; else the kind of
 * decision and the verdict that is shown.
 */
function screenAt(engine: Engine, progress: Progress): string {
  const scene = engine.sceneAt(progress);
  const outcome = engine.outcomeAt(progress);
  if (outcome) return `${scene.kind} ${outcome.verdict}`;
  return engine.closedAt(progress) === '' ? scene.id : `${scene.kind} again`;
}

/** Every screen of a lesson but those that ask again. */
export const screensOf = ({ lesson }: Engine): ReadonlySet<string> =>
  new Set(
    Object.values(lesson.scenes).flatMap((scene) => [
      scene.id,
      ...(isDecision(scene)
        ? Object.values(playOf(scene).outcomes(scene)).map(({ verdict }) => `${scene.kind} ${verdict}`)
        : []),
    ]),
  );

/**
 * Ways through a lesson that show each of its screens at least once, when the ways given come by each scene. These hold no
 * fatal answer: tours give them where they show something new.
 */
export function planTour(engine: Engine, ways: readonly (readonly Response[])[]): readonly (readonly Response[])[] {
  const seen = new Set<string>();

  /** The answer of the way, or one whose screen was not seen yet and that changes nothing of what follows. */
  const choose = (from: Progress, own: Response): Response => {
    const after = (response: Response) => engine.advance(from, { type: 'answer', response })!;
    const isNew = (response: Response) => !seen.has(screenAt(engine, after(response)));
    const scene = engine.sceneAt(from);
    if (isNew(own) || !isDecision(scene)) return own;
    const { values } = after(own);
    const changesNothing = (response: Response) => JSON.stringify(after(response).values) === JSON.stringify(values);
    const others = playOf(scene).answers(scene, engine.offeredAt(from));
    return others.map(({ response }) => response).find((one) => isNew(one) && changesNothing(one)) ?? own;
  };

  return ways.flatMap((way) => {
    const before = seen.size;
    const left = [...way];
    const given: Response[] = [];
    let progress = engine.start();
    seen.add(screenAt(engine, progress));
    while (!engine.hasEnded(progress)) {
      if (engine.offeredAt(progress) === '') progress = engine.advance(progress, { type: 'continue' })!;
      else {
        const response = choose(progress, left[0]!);
        progress = engine.advance(progress, { type: 'answer', response })!;
        given.push(response);
        if (engine.outcomeAt(progress)?.verdict !== 'fatal') left.shift();
      }
      seen.add(screenAt(engine, progress));
    }
    return seen.size > before ? [given] : [];
  });
}

/** Plays a way, and has each screen looked at once over all tours that share `seen`. */
export async function takeTour(
  engine: Engine,
  driver: LessonDriver,
  way: readonly Response[],
  seen: Set<string>,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const left = [...way];
  for (;;) {
    const screen = screenAt(engine, driver.progress());
    if (!seen.has(screen)) await look(screen);
    seen.add(screen);
    if (engine.hasEnded(driver.progress())) return;
    if (engine.offeredAt(driver.progress()) === '') await driver.proceed();
    else await driver.answer(left.shift()!);
  }
}
