/** Terms of the series: the next one is below the last bit of a double for any rest up to half of ln 2. */
const TERMS = 16;

/** Below this, e^x is smaller than any number that a double can tell from 0. */
const SMALLEST = -745;

/**
 * e^x for x ≤ 0. Math.exp may differ in its last bits from one browser to another; this uses only additions,
 * multiplications and divisions, which are the same everywhere, so that a run played again elsewhere is the same run.
 */
export function exp(x: number): number {
  if (x <= SMALLEST) return 0;
  // x = rest − halvings × ln 2, so that the series has a small number to deal with.
  const halvings = Math.round(-x / Math.LN2);
  const rest = x + halvings * Math.LN2;
  let series = 1;
  for (let term = TERMS; term > 0; term--) series = 1 + (rest * series) / term;
  for (let done = 0; done < halvings; done++) series /= 2;
  return series;
}
