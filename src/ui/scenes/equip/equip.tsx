import { dressed } from '../../../kinds/equip/play.ts';
import type { EquipItem, EquipScene } from '../../../kinds/equip/scene.ts';
import { fill } from '../../../strings/fill.ts';
import { Drawing } from '../../picture/drawing.tsx';
import { Picture } from '../../picture/picture.tsx';
import { usePlayer } from '../../player-context.ts';
import { plainText } from '../../text/rich-text.tsx';
import { CorrectedTicks } from '../corrected-ticks.tsx';
import type { AskProps, CorrectedProps, KindView } from '../kind-view.ts';
import { Ticks, useShuffled } from '../ticks.tsx';
import './equip.css';

const hanging = ({ hung }: EquipItem) => hung && <Drawing class="hung" file={hung.file} />;

/** The picture shows what is on; who does not see it hears it after each change, since one thing may replace another. */
function Ask({ scene, draft, onDraft }: AskProps<EquipScene>) {
  const { strings, announce } = usePlayer();
  const { instruction, nothing, worn } = strings.equip;
  const shown = useShuffled(scene);
  const tell = (outfit: string) => {
    const list = shown.filter(({ letter }) => outfit.includes(letter)).map(({ text }) => plainText(text));
    return list.length === 0 ? nothing : fill(worn, { list: list.join(' ') });
  };
  const change = ({ letter }: EquipItem) => {
    const outfit = dressed(scene, draft, letter);
    onDraft(outfit);
    announce(tell(outfit));
  };
  return (
    <Ticks
      scene={scene}
      ticked={draft}
      onToggle={change}
      instruction={instruction}
      nothing={nothing}
      told={tell(draft)}
      mark={hanging}
    />
  );
}

function Corrected(props: CorrectedProps<EquipScene>) {
  const { scene, response, detail, values } = props;
  const { wornRight, wornWrong, hungRight, hungWrong } = usePlayer().strings.corrected;
  return (
    <>
      {detail === 'full' && scene.picture && (
        <div class="corrected-picture">
          <Picture picture={scene.picture} values={values} outfit={response} lazy />
        </div>
      )}
      <CorrectedTicks {...props} words={[wornRight, wornWrong, hungRight, hungWrong]} mark={hanging} />
    </>
  );
}

export const equip: KindView<EquipScene> = { Ask, Corrected, isDressed: true, hasList: true };
