import type { Fact } from '../lesson/fact.ts';
import type { FactId } from '../lesson/ids.ts';
import { type Html, html } from '../pages/html.ts';
import { frenchDate } from './french-date.ts';

/** One source of a sheet, once for all the facts that were read there. */
interface Source {
  readonly source: string;
  readonly consulted: string | undefined;
}

/** Numbers the sources that a sheet relies on, in the order in which it cites them. */
export interface SourceList {
  /** The numbers of the sources of these facts. */
  readonly numbers: (facts: readonly FactId[]) => readonly number[];
  readonly list: () => Html;
}

/** Sources of facts, each numbered once however many of its facts are cited. */
export function numberSources(facts: readonly Fact[]): SourceList {
  const sources: Source[] = [];
  const numberOf = ({ source, consulted }: Fact): number => {
    const at = sources.findIndex((one) => one.source === source);
    return at >= 0 ? at + 1 : sources.push({ source, consulted });
  };
  return {
    numbers: (ids) => {
      const cited = ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
      return [...new Set(cited.map(numberOf))].sort((one, other) => one - other);
    },
    list: () =>
      html`<ol>${sources.map(
        ({ source, consulted }) =>
          html`<li>${source}${consulted !== undefined && `, lu le ${frenchDate(consulted)}`}</li>`,
      )}</ol>`,
  };
}
