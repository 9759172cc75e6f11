import type { Engine } from '../../src/engine/engine.ts';
import type { Mark, Run } from '../../src/session/run.ts';

/** Plays answers one after the other, continuing wherever nothing is asked. Throws at one that is no answer there. */
export function playResponses(engine: Engine, responses: readonly string[]): Run {
  const marks = new Map<number, Mark>();
  let progress = engine.start();
  const onwards = (): void => {
    const next = engine.offeredAt(progress) === '' ? engine.advance(progress, { type: 'continue' }) : null;
    if (!next) return;
    progress = next;
    onwards();
  };
  for (const [step, response] of responses.entries()) {
    onwards();
    const next = engine.advance(progress, { type: 'answer', response });
    if (!next) throw new Error(`« ${response} » is no answer at « ${progress.state} »`);
    progress = next;
    const { trace } = progress.given.at(-1)!;
    if (!marks.has(trace)) marks.set(trace, { at: step * 7_000, latencySeconds: step });
  }
  onwards();
  return { progress, marks };
}
