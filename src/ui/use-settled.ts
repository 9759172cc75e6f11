import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the screen of `key` has been painted once. What must be seen at once is drawn in the first frame, the rest in
 * the next: on a slow phone, one frame is all that an answer may take. An empty key has nothing to wait for.
 */
export function useSettled(key: string): boolean {
  const [settled, setSettled] = useState('');
  // Preact runs effects after the paint.
  useEffect(() => setSettled(key), [key]);
  return settled === key;
}
