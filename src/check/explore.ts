import { everyDraw } from '../engine/draw.ts';
import type { Engine } from '../engine/engine.ts';
import type { PlayEvent, Progress } from '../engine/progress.ts';
import { isDecision, type Scene } from '../kinds/index.ts';
import { createGrouping } from './answer-groups.ts';
import type { Configuration, Edge, Exploration } from './exploration.ts';

/** A lesson that has more configurations than this cannot be proven in reasonable time. */
const MAX_CONFIGURATIONS = 200_000;

const GO_ON: PlayEvent = { type: 'continue' };

type Found = Configuration & { readonly edges: Edge[] };

function phaseOf(scene: Scene, outcome: string | undefined): Configuration['phase'] {
  if (isDecision(scene)) return outcome === undefined ? 'asks' : 'shows';
  return scene.kind === 'ending' ? 'ends' : 'informs';
}

/**
 * Finds every configuration that a learner can reach, by playing the engine that the learner plays. Answers that
 * have the same outcome lead to the same place, so one of each is played.
 */
export function explore(engine: Engine, limit = MAX_CONFIGURATIONS): Exploration {
  const groupsOf = createGrouping();
  const variables = Object.keys(engine.lesson.variables);
  const positions = new Map<string, number>();
  const found: Found[] = [];
  let complete = true;

  /** Position of the configuration that `progress` is in, -1 past the limit. */
  const reach = (progress: Progress): number => {
    const scene = engine.sceneAt(progress);
    const outcome = engine.lesson.states[progress.state]?.outcome;
    const again = isDecision(scene) && outcome === undefined && progress.given.at(-1)?.scene === scene.id;
    const closed = engine.closedAt(progress);
    const values = variables.map((variable) => progress.values[variable]).join(' ');
    const gas = progress.gas ? `${progress.gas.hundredths} ${progress.gas.tens}` : '';
    const key = `${progress.state}|${again}|${closed}|${values}|${gas}`;
    const known = positions.get(key);
    if (known !== undefined) return known;
    if (found.length >= limit) {
      complete = false;
      return -1;
    }
    positions.set(key, found.length);
    const shown = outcome === undefined ? {} : { outcome };
    return found.push({ scene, phase: phaseOf(scene, outcome), ...shown, again, closed, progress, edges: [] }) - 1;
  };

  const play = ({ progress, edges }: Found, event: PlayEvent, edge: Omit<Edge, 'to' | 'event'>): void => {
    const next = engine.advance(progress, event);
    if (!next && event.type === 'answer') {
      throw new Error(`« ${progress.state} » judges the answer « ${event.response} » but does not take it`);
    }
    if (!next) return;
    const to = reach(next);
    if (to >= 0) edges.push({ to, event, ...edge });
  };

  const draws = everyDraw(engine.lesson);
  if (draws.length > 1) {
    const progress = engine.start();
    const edges: Edge[] = [];
    found.push({ scene: engine.sceneAt(progress), phase: 'draws', again: false, closed: '', progress, edges });
    for (const draw of draws) {
      const to = reach(engine.start(draw));
      if (to >= 0) edges.push({ to, event: GO_ON, weight: 1 / draws.length });
    }
  } else reach(engine.start());
  // The list grows while it is read: it is the queue too.
  for (let at = found[0], position = 0; at; at = found[++position]) {
    const { scene, phase, again, progress } = at;
    if (phase === 'shows' || phase === 'informs') play(at, GO_ON, { weight: 1 });
    if (phase !== 'asks' || !isDecision(scene)) continue;
    for (const { outcome, verdict, sample, weight } of groupsOf(scene, engine.offeredAt(progress))) {
      const fills = scene.slot !== undefined && !again ? { slot: scene.slot } : {};
      const event: PlayEvent = { type: 'answer', response: sample };
      play(at, event, { outcome, verdict, weight, ...fills });
    }
  }
  const endings = new Set(found.filter(({ phase }) => phase === 'ends').map(({ scene }) => scene.id));
  return { configurations: found, complete, endings };
}
