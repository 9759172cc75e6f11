import './consequence.css';

/**
 * The fonts of an outcome, used unseen while the question is read: a system takes some milliseconds to find a font that
 * the page has not used before, which whoever answers would wait for.
 */
export function OutcomeFonts() {
  return <span class="unseen outcome-fonts" aria-hidden="true" />;
}
