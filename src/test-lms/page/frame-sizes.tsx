export interface FrameSize {
  readonly name: string;
  readonly hint: string;
  /** Null takes all the room there is. */
  readonly width: number | null;
  readonly height: number | null;
}

/** The frames Moodle 4.5 gives a lesson, measured in CSS pixels by width of window. */
export const FRAME_SIZES = [
  { name: '462 × 666', hint: 'Moodle, fenêtre de 1024, sommaire ouvert', width: 462, height: 666 },
  { name: '714 × 666', hint: 'Moodle, fenêtre de 1366, sommaire ouvert', width: 714, height: 666 },
  { name: '952 × 666', hint: 'Moodle, fenêtre de 1366, sommaire caché', width: 952, height: 666 },
  { name: '367 × 666', hint: 'Moodle sur un téléphone', width: 367, height: 666 },
  { name: 'Tout', hint: 'toute la place', width: null, height: null },
] as const satisfies readonly FrameSize[];

interface FrameSizesProps {
  readonly selected: FrameSize;
  readonly onSelect: (size: FrameSize) => void;
}

/** Changing the size never reloads the lesson. */
export function FrameSizes({ selected, onSelect }: FrameSizesProps) {
  return (
    <fieldset class="sizes">
      <legend>Taille du cadre</legend>
      {FRAME_SIZES.map((size) => (
        <button
          key={size.name}
          type="button"
          title={size.hint}
          aria-pressed={size.name === selected.name}
          onClick={() => onSelect(size)}
        >
          {size.name}
        </button>
      ))}
    </fieldset>
  );
}
