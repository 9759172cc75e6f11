import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { revealTop } from './reveal-top.ts';

/**
 * The heading of what has just appeared: the page starts again at its top, and the heading takes the focus, so that the
 * keyboard and the screen reader go on from there. The focus comes right after the paint: before it, it would have the
 * whole page laid out once more.
 */
export function Headline({ class: name, children }: { readonly class?: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => revealTop(window), []);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} class={name ?? ''}>
      {children}
    </h1>
  );
}
