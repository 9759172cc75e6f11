import { useCallback, useRef } from 'preact/hooks';

const DOUBLE_CLICK_MS = 350;

/**
 * Lets an action through unless the one before came a moment ago: the second click of a double click lands on the
 * button of the next screen, and would skip it unread. Times are those of the events.
 */
export function useSingleClick(): (event: Event, action: () => void) => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return useCallback((event, action) => {
    if (event.timeStamp - last.current < DOUBLE_CLICK_MS) return;
    last.current = event.timeStamp;
    action();
  }, []);
}
