/** Where the frame of a page stands in the window of the page around it; null when that is another origin's. */
function topInOuterWindow(page: Window): number | null {
  try {
    return page.frameElement?.getBoundingClientRect().top ?? null;
  } catch {
    return null;
  }
}

/**
 * Shows a page from its top. An LMS's frame is often taller than what is left of the window, so whoever answers has
 * scrolled the LMS's own page: it comes back too, but only when the top of the frame is out of sight. The room left
 * above is `scroll-margin-top`, for the bar that Moodle keeps there.
 */
export function revealTop(page: Window): void {
  page.scrollTo(0, 0);
  const top = topInOuterWindow(page);
  if (top !== null && top < 0) page.document.documentElement.scrollIntoView({ block: 'start' });
}
