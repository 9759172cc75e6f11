import type { Engine } from '../../src/engine/engine.ts';
import { scoreOf } from '../../src/engine/score.ts';
import type { SessionView } from '../../src/session/view.ts';

/** What a session shows at a first launch, with some of it replaced. */
export function aView(engine: Engine, more: Partial<SessionView> = {}): SessionView {
  const progress = more.progress ?? engine.start();
  return {
    screen: 'title',
    link: 'open',
    mode: 'normal',
    resumed: false,
    held: 'read',
    offer: null,
    progress,
    score: scoreOf(engine.lesson, progress),
    saving: 'idle',
    hasUnsent: false,
    keptOnDevice: false,
    replay: 'none',
    counts: true,
    isCredited: true,
    learnerName: '',
    seed: 1,
    ...more,
  };
}
