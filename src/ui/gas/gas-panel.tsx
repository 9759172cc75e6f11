import { toLie } from '../../gas/scale.ts';
import type { Verdict } from '../../lesson/lesson.ts';
import { usePlayer, useView } from '../player-context.ts';
import { roomWords } from './gas-words.ts';
import { LieScale } from './lie-scale.tsx';
import './gas-panel.css';

/**
 * How much gas the simulated room now holds, and that this is a model. After a fatal answer it also says that no
 * average makes a spark safe: the number must never look like a permission.
 */
export function GasPanel({ verdict }: { readonly verdict: Verdict }) {
  const { lesson, strings } = usePlayer();
  const view = useView();
  const { gas } = view.progress;
  if (!lesson.simulation || !gas) return null;
  return (
    <div class="gas-panel">
      <LieScale percent={toLie(gas.hundredths)} />
      <p>
        <b>{roomWords(strings, lesson.simulation.room, gas)}</b> {strings.gas.model}{' '}
        {verdict === 'fatal' ? <b>{strings.gas.never}</b> : strings.gas.pockets}
      </p>
    </div>
  );
}
