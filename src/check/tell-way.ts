import type { Progress } from '../engine/progress.ts';

/** The answers that led somewhere, as an author can play them again: « hall (b), loge (acd) ». */
export const tellWay = ({ given }: Progress): string =>
  given.length === 0
    ? 'dès le début'
    : given
        .map(({ scene, first, accepted }) =>
          accepted && accepted !== first
            ? `${scene} (${first.response} puis ${accepted.response})`
            : `${scene} (${first.response})`,
        )
        .join(', ');
