import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  /** Unlike that of any other region of the page. */
  readonly label: string;
  readonly class: 'scroll' | 'frame-room';
  readonly children: ComponentChildren;
}

/** A part of the page that scrolls by itself: focusable, or the keyboard could not scroll it. */
export function ScrollRegion({ label, class: className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
