import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { revealTop } from './reveal-top.ts';

/**
 * The heading of what has just appeared: it takes the focus, so that the keyboard and the screen reader go on from
 * there, and the page starts again at its top. Before the paint: a key pressed at once must not be lost.
 */
export function Headline({ class: name, children }: { readonly class?: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    revealTop(window);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={name ?? ''}>
      {children}
    </h1>
  );
}
