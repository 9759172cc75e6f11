import { type ObservationScene, type Spot, USUAL_RADIUS } from '../../../kinds/observation/scene.ts';
import { count } from '../../../strings/fill.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { FRAME } from '../../picture/layer-style.ts';
import { Picture } from '../../picture/picture.tsx';
import { usePlayer, useView } from '../../player-context.ts';
import { plainText } from '../../text/rich-text.tsx';
import { CorrectedTicks, markOf } from '../corrected-ticks.tsx';
import type { AskProps, CorrectedProps, KindView } from '../kind-view.ts';
import { Ticks, toggled, useShuffled } from '../ticks.tsx';
import './observation.css';

/** Where a spot lies on the drawn world. Small, it keeps the size of a fingertip: scenes leave room for that. */
const spotStyle = ({ at: [x, y], radius = USUAL_RADIUS }: Spot) => ({
  left: `${(100 * x) / FRAME.width}%`,
  top: `${(100 * y) / FRAME.height}%`,
  width: `max(44px, ${(200 * radius) / FRAME.width}%)`,
});

const SpotNumber = ({ n }: { readonly n: number }) => (
  <span class="spot-number" aria-hidden="true">
    {n}
  </span>
);

/** The same spots as in the list, under the same numbers. */
function Over({ scene, draft, onDraft }: AskProps<ObservationScene>) {
  const { engine, strings } = usePlayer();
  const closed = engine.closedAt(useView().progress);
  return (
    <fieldset class="spots" aria-label={strings.observation.spots}>
      {useShuffled(scene).map((spot, index) => (
        <button
          key={spot.id}
          type="button"
          class="spot"
          style={spotStyle(spot)}
          aria-label={plainText(spot.text)}
          aria-pressed={draft.includes(spot.letter)}
          disabled={closed.includes(spot.letter)}
          onClick={() => onDraft(toggled(draft, spot.letter))}
        >
          <SpotNumber n={index + 1} />
        </button>
      ))}
    </fieldset>
  );
}

function Ask({ scene, draft, onDraft }: AskProps<ObservationScene>) {
  const { strings } = usePlayer();
  const { instruction, nothing, count: forms } = strings.observation;
  return (
    <Ticks
      scene={scene}
      ticked={draft}
      onToggle={({ letter }) => onDraft(toggled(draft, letter))}
      instruction={instruction}
      nothing={nothing}
      told={count(strings, forms, draft.length)}
      mark={(_, index) => <SpotNumber n={index + 1} />}
    />
  );
}

/** Rings around the hazards, whole where they were found, and around what was taken for one. The list says it in words. */
function Marks({ scene, response, detail }: Omit<CorrectedProps<ObservationScene>, 'values'>) {
  return (
    <div class="spots" aria-hidden="true">
      {useShuffled(scene).map((spot, index) => {
        const isTicked = response.includes(spot.letter);
        if (!isTicked && (detail === 'closed' || !spot.right)) return null;
        const verdict = markOf(spot, isTicked);
        return (
          <span key={spot.id} class="spot" data-found={verdict === 'good'} style={spotStyle(spot)}>
            <SpotNumber n={index + 1} />
            <VerdictMark verdict={verdict} />
          </span>
        );
      })}
    </div>
  );
}

function Corrected(props: CorrectedProps<ObservationScene>) {
  const { scene, detail, values } = props;
  const { spotRight, spotWrong, missedRight, missedWrong } = usePlayer().strings.corrected;
  const shown = useShuffled(scene);
  return (
    <>
      {detail === 'full' && scene.picture && (
        <div class="corrected-picture">
          <Picture picture={scene.picture} values={values} lazy>
            <Marks {...props} />
          </Picture>
        </div>
      )}
      <CorrectedTicks
        {...props}
        words={[spotRight, spotWrong, missedRight, missedWrong]}
        mark={(spot) => <SpotNumber n={shown.indexOf(spot) + 1} />}
      />
    </>
  );
}

export const observation: KindView<ObservationScene> = { Ask, Over, Marks, Corrected, hasList: true };
