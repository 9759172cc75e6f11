import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallRecord } from '../relay-messages.ts';

/** A call as it is listed: numbered, with the moment it came. */
export interface LoggedCall extends CallRecord {
  readonly number: number;
  readonly time: string;
}

const MAX_CALLS = 1_000;
const REDRAW_MILLISECONDS = 60;

/** The last calls, redrawn in batches: a lesson may make hundreds in a row. */
export function useCallLog(): readonly [readonly LoggedCall[], (call: CallRecord) => void, () => void] {
  const log = useRef<LoggedCall[]>([]);
  const count = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [shown, setShown] = useState<readonly LoggedCall[]>([]);

  const redraw = useCallback(() => {
    timer.current = null;
    setShown([...log.current]);
  }, []);
  const add = useCallback(
    (call: CallRecord) => {
      count.current += 1;
      const time = new Date().toLocaleTimeString('fr-FR');
      log.current = [{ ...call, number: count.current, time }, ...log.current.slice(0, MAX_CALLS - 1)];
      timer.current ??= setTimeout(redraw, REDRAW_MILLISECONDS);
    },
    [redraw],
  );
  const clear = useCallback(() => {
    log.current = [];
    count.current = 0;
    setShown([]);
  }, []);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return [shown, add, clear];
}
