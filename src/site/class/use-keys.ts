import { useEffect, useRef } from 'preact/hooks';
import { usePlayer } from '../../ui/player-context.ts';
import { useClass } from './class-context.ts';
import { toggleFullScreen } from './full-screen.ts';
import { answerKeyed } from './keyed-answer.ts';
import { goOnwards, shownBranches } from './shown-branches.ts';

interface Black {
  readonly isBlack: boolean;
  readonly setBlack: (isBlack: boolean) => void;
}

/** What is worth a press of its own before the page is left: less is a rounded pixel or a shadow. */
const LEAST_SCROLL = 24;
/** How much of a window is scrolled at once: the last lines stay in sight. */
const SCREENFUL = 0.75;

/** Scrolls one screenful; false where the page already ends. */
function scrolled(way: -1 | 1): boolean {
  const { scrollY, innerHeight } = window;
  const left = way < 0 ? scrollY : document.documentElement.scrollHeight - innerHeight - scrollY;
  if (left < LEAST_SCROLL) return false;
  window.scrollBy({ top: way * SCREENFUL * innerHeight });
  return true;
}

/** Controls that have their own use for the arrow keys. */
const isOwnArrow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input[type=radio], input[type=range], select');

/**
 * The keyboard, and the remote of a slide show, which is one. Arrows change the step; the page keys, which remotes send,
 * first show the rest of a long page. Dialogs keep their keys.
 */
export function useKeys(black: Black): void {
  const { engine } = usePlayer();
  const session = useClass();
  const now = useRef(black);
  now.current = black;
  useEffect(() => {
    const onwards = () => goOnwards(engine, session);
    const choose = (key: string): boolean => {
      const badged = shownBranches(engine, session).find(({ badge }) => badge === key.toUpperCase());
      if (badged) session.send({ do: 'look', response: badged.response });
      return badged !== undefined || answerKeyed(document, key);
    };
    const act = ({ key, target }: KeyboardEvent): boolean => {
      if (key === 'PageDown') return scrolled(1) || onwards();
      if (key === 'PageUp') {
        if (!scrolled(-1)) session.undo();
        return true;
      }
      if (key === 'ArrowRight') return !isOwnArrow(target) && onwards();
      if (key === 'ArrowLeft' && !isOwnArrow(target)) {
        session.undo();
        return true;
      }
      if (key === '.') {
        now.current.setBlack(true);
        return true;
      }
      if (key === 'f' || key === 'F') {
        toggleFullScreen();
        return true;
      }
      return /^[a-eA-E1-9]$/.test(key) && choose(key);
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (now.current.isBlack) {
        now.current.setBlack(false);
        event.preventDefault();
      } else if (!document.querySelector('dialog[open]') && act(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [engine, session]);
}
