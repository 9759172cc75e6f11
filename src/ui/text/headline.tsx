import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { revealTop } from './reveal-top.ts';

interface HeadlineProps {
  readonly class?: string;
  readonly children: ComponentChildren;
  /** What it heads; null as long as that waits unseen. */
  readonly of?: string | null;
}

/**
 * The heading of what has just appeared: the page starts again at its top, and the heading takes the focus, so that the
 * keyboard and the screen reader go on from there. The focus comes right after the paint: before it, it would have the
 * whole page laid out once more.
 */
export function Headline({ class: name, children, of = '' }: HeadlineProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (of !== null) revealTop(window);
  }, [of]);
  useEffect(() => {
    if (of !== null) heading.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <h1 ref={heading} tabIndex={-1} class={name ?? ''}>
      {children}
    </h1>
  );
}
