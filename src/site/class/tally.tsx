import { useState } from 'preact/hooks';
import { present } from '../../classroom/class-run.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Progress } from '../../engine/progress.ts';
import { usePlayer, useView } from '../../ui/player-context.ts';
import { shownChoices } from '../../ui/scenes/question/shown-choices.ts';
import { useClass } from './class-context.ts';
import { words } from './words.ts';
import './tally.css';

const LETTERS = [...'ABCDEFGHIJKLMNOP'];

/** What hands can be raised for: the letters or numbers that answers have on the screen. */
function lettersAt(engine: Engine, progress: Progress, seed: number): readonly string[] {
  const scene = engine.sceneAt(progress);
  if (scene.kind === 'question') return shownChoices(engine, scene, { progress, seed }).map(({ badge }) => badge);
  if (scene.kind === 'selection' || scene.kind === 'equip') return LETTERS.slice(0, scene.items.length);
  return scene.kind === 'observation' ? scene.items.map((_, place) => String(place + 1)) : [];
}

/** Hands that were raised for each letter, as bars. They are on the screen alone, and gone with the decision. */
export function Tally() {
  const { engine } = usePlayer();
  const { seed, progress } = useView();
  const moment = present(useClass().run());
  const before = moment?.asked ?? progress;
  const { id } = engine.sceneAt(before);
  const [held, setHeld] = useState<{ readonly scene: string; readonly hands: Readonly<Record<string, number>> }>({
    scene: id,
    hands: {},
  });
  const hands = held.scene === id ? held.hands : {};
  const letters = lettersAt(engine, before, seed);
  if (letters.length === 0) return null;
  const most = Math.max(1, ...Object.values(hands));
  const add = (letter: string, by: number) =>
    setHeld({ scene: id, hands: { ...hands, [letter]: Math.max(0, (hands[letter] ?? 0) + by) } });
  return (
    <section class="tally" aria-label={words.counted}>
      {letters.map((letter) => {
        const count = hands[letter] ?? 0;
        return (
          <div key={letter} class="tally-row">
            <b class="badge" aria-hidden="true">
              {letter}
            </b>
            <button type="button" class="tally-button" aria-label={words.less(letter)} onClick={() => add(letter, -1)}>
              −
            </button>
            <span class="tally-bar" aria-hidden="true">
              <i style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <output class="tally-count" aria-label={words.hands(letter, count)}>
              {count}
            </output>
            <button type="button" class="tally-button" aria-label={words.more(letter)} onClick={() => add(letter, 1)}>
              +
            </button>
          </div>
        );
      })}
    </section>
  );
}
