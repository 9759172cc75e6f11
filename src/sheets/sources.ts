import type { Fact } from '../lesson/fact.ts';
import type { FactId } from '../lesson/ids.ts';
import { type Html, html } from '../pages/html.ts';
import { frenchDate } from './french-date.ts';
import { heading } from './heading.ts';

/** The sources that a sheet relies on, numbered in the order in which it cites them. */
export interface SourceList {
  /** The numbers of the sources of these facts, small after what they stand behind. */
  readonly marks: (facts: readonly FactId[]) => Html | false;
  /** All that were cited until now, under a heading of this level; nothing when there are none. */
  readonly list: (level: number) => Html | false;
}

const NO_BREAK = '\u00A0';

/** Sources of facts, each numbered once however many of its facts are cited. */
export function numberSources(facts: readonly Fact[]): SourceList {
  const cited: Fact[] = [];
  const numberOf = (fact: Fact): number => {
    const at = cited.findIndex(({ source }) => source === fact.source);
    return at >= 0 ? at + 1 : cited.push(fact);
  };
  return {
    marks: (ids) => {
      const numbers = [...new Set(ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []).map(numberOf))];
      const inOrder = numbers.sort((one, other) => one - other).join(`,${NO_BREAK}`);
      return numbers.length > 0 && html`<sup>${NO_BREAK}${inOrder}</sup>`;
    },
    list: (level) =>
      cited.length > 0 &&
      html`${heading(level, 'Sources (et jour de lecture)')}<ol>${cited.map(
        ({ source, consulted }) => html`<li>${source}${consulted !== undefined && ` (${frenchDate(consulted)})`}</li>`,
      )}</ol>`,
  };
}
