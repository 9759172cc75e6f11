import { useEffect } from 'preact/hooks';
import { holds } from '../engine/condition.ts';
import type { Scene } from '../kinds/index.ts';
import { InstrumentView } from './gas/instrument-view.tsx';
import { usePlayer } from './player-context.ts';
import { Headline } from './text/headline.tsx';
import { Prose } from './text/prose.tsx';
import './words.css';

/** The situation: its title in one bold line, its text, and what the world adds to it. */
export function Words({ scene }: { readonly scene: Scene }) {
  const { view, announce } = usePlayer();
  // What was announced belongs to the screen before: someone who reads the page through must not find it here.
  useEffect(() => announce(''), []);
  const asides = scene.asides?.filter(({ when }) => holds(when, view.progress.values)) ?? [];
  return (
    <div class="words entering">
      <Headline class="words-title">
        <Prose as="span" text={scene.title} />
      </Headline>
      {scene.text !== '' && <Prose as="p" text={scene.text} isExplained />}
      {asides.map(({ text }) => (
        <Prose key={text} as="p" class="words-aside" text={text} isExplained />
      ))}
      {scene.instrument && <InstrumentView instrument={scene.instrument} />}
    </div>
  );
}
