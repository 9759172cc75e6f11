import { framesAround, read } from './find-api.ts';

/** What a frame says of how its page came: only what is looked at here. */
interface Navigation {
  readonly type?: unknown;
  readonly transferSize?: unknown;
}

function navigationOf(frame: unknown): Navigation | undefined {
  try {
    const { performance } = frame as Window;
    return performance.getEntriesByType('navigation')[0] as Navigation | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a page around `start` came out of the browser's history without asking the server: Back or Forward onto an
 * LMS's player. Moodle writes what it holds of the learner into that page (player.php), so an old copy tells of the
 * first launch, and building on it would overwrite everything since. The page of `start` itself may come from a cache.
 */
export function isFromHistory(start: unknown): boolean {
  for (const frame of framesAround(start)) {
    if (frame === start || read(frame, 'closed') === true) continue;
    const navigation = navigationOf(frame);
    if (navigation?.type === 'back_forward' && navigation.transferSize === 0) return true;
  }
  return false;
}
