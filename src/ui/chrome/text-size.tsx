import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';

const SIZES = [100, 125, 150] as const;

/** Goes round the three sizes of text. */
export function TextSize() {
  const { strings } = usePlayer();
  const { preferences, prefer } = usePreferences();
  const { textSize } = preferences;
  const grow = () => prefer({ textSize: SIZES.find((size) => size > textSize) ?? 100 });
  return (
    <button type="button" class="header-button" onClick={grow}>
      <span aria-hidden="true" class="text-size">
        Aa
      </span>
      <span class="unseen">{fill(strings.header.textSize, { n: textSize })}</span>
    </button>
  );
}
