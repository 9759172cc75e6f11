import { addressOf } from './address.ts';
import { keptAddress } from './kept-drawings.ts';

interface DrawingProps {
  readonly file: string;
  readonly class?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly motion?: string | undefined;
  /** Waits until it is near the screen. */
  readonly lazy?: boolean | undefined;
}

/** A drawn file, told in words elsewhere. Where it does not come, as on a lost network, what was kept of it shows. */
export function Drawing({ file, class: name, style, motion, lazy }: DrawingProps) {
  return (
    <img
      class={name}
      src={addressOf(file)}
      alt=""
      style={style}
      data-motion={motion}
      loading={lazy ? 'lazy' : 'eager'}
      draggable={false}
      onError={({ currentTarget }) => {
        const address = keptAddress(file);
        if (address && currentTarget.src !== address) currentTarget.src = address;
      }}
    />
  );
}
