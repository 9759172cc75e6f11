import { useEffect } from 'preact/hooks';
import { holds } from '../engine/condition.ts';
import { isDecision, type Scene } from '../kinds/index.ts';
import { asideUnitId } from '../narration/units.ts';
import { InstrumentView } from './gas/instrument-view.tsx';
import { heardAs } from './narration/heard-on-screen.ts';
import { Listened } from './narration/listened.tsx';
import { usePlayer, useView } from './player-context.ts';
import { SchoolNote } from './school/school-note.tsx';
import { Headline } from './text/headline.tsx';
import { Prose } from './text/prose.tsx';
import './words.css';

/**
 * The situation: its title in one bold line, its text, and what the world adds to it. The school's own data wait for the
 * answer where one is asked for: they would give it away.
 */
export function Words({ scene }: { readonly scene: Scene }) {
  const { announce } = usePlayer();
  const view = useView();
  // What was announced belongs to the screen before: someone who reads the page through must not find it here.
  useEffect(() => announce(''), []);
  const asides = [...(scene.asides?.entries() ?? [])].filter(([, { when }]) => holds(when, view.progress.values));
  return (
    <div class="words entering">
      <Listened>
        <Headline class="words-title">
          <Prose as="span" text={scene.title} heard={heardAs(scene.id)} />
        </Headline>
      </Listened>
      {scene.text !== '' && <Prose as="p" text={scene.text} heard={heardAs(scene.id, 1)} isExplained />}
      {asides.map(([index, { text }]) => (
        <Prose
          key={text}
          as="p"
          class="words-aside"
          text={text}
          heard={heardAs(asideUnitId(scene.id, index))}
          isExplained
        />
      ))}
      {scene.instrument && <InstrumentView instrument={scene.instrument} />}
      {!isDecision(scene) && <SchoolNote lines={scene.school} />}
    </div>
  );
}
