import { toLie } from '../../gas/scale.ts';
import type { Instrument } from '../../lesson/simulation.ts';
import { useView } from '../player-context.ts';
import { Explosimeter } from './explosimeter.tsx';

/** The explosimeter of a scene: the story's figure, or that of the simulated room. */
export function InstrumentView({ instrument }: { readonly instrument: Instrument }) {
  const view = useView();
  const percent = 'lie' in instrument ? instrument.lie : toLie(view.progress.gas?.hundredths ?? 0);
  return <Explosimeter label={instrument.label} percent={percent} />;
}
