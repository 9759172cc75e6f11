import type { SelectionScene } from '../../../kinds/selection/scene.ts';
import { count } from '../../../strings/fill.ts';
import { usePlayer } from '../../player-context.ts';
import { CorrectedTicks } from '../corrected-ticks.tsx';
import type { AskProps, CorrectedProps, KindView } from '../kind-view.ts';
import { Ticks, toggled } from '../ticks.tsx';

function Ask({ scene, draft, onDraft }: AskProps<SelectionScene>) {
  const { strings } = usePlayer();
  const { instruction, nothingTicked, count: forms } = strings.selection;
  return (
    <Ticks
      scene={scene}
      ticked={draft}
      onToggle={({ letter }) => onDraft(toggled(draft, letter))}
      instruction={instruction}
      nothing={nothingTicked}
      told={count(strings, forms, draft.length)}
    />
  );
}

function Corrected(props: CorrectedProps<SelectionScene>) {
  const { tickedRight, tickedWrong, leftRight, leftWrong } = usePlayer().strings.corrected;
  return <CorrectedTicks {...props} words={[tickedRight, tickedWrong, leftRight, leftWrong]} />;
}

export const selection: KindView<SelectionScene> = { Ask, Corrected, hasList: true };
