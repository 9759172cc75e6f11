import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { Mixer } from '../../sound/mixer.ts';
import { afterGesture } from './after-gesture.ts';
import { loadDesk } from './load-desk.ts';

/** What plays sounds. Null until they are wanted, the learner has touched the page, and its script has come. */
export function useMixer(lesson: CompiledLesson, isWanted: boolean): Mixer | null {
  const [mixer, setMixer] = useState<Mixer | null>(null);
  const isLoading = useRef(false);
  const isMissing = isWanted && mixer === null;
  useEffect(() => {
    if (!isMissing) return;
    return afterGesture(document, async () => {
      if (isLoading.current) return;
      isLoading.current = true;
      setMixer(await loadDesk(document, lesson));
      isLoading.current = false;
    });
  }, [isMissing, lesson]);
  return mixer;
}
