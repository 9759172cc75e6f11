import type { School, SchoolLine } from '../../lesson/school.ts';
import { fill } from '../../strings/fill.ts';
import type { Strings } from '../../strings/strings.ts';

/** A datum of the school, in its own words, after its name: « Point de rassemblement : ». */
export interface NamedLine {
  readonly name: string;
  readonly said: string;
}

/** A telephone number is read in one piece. */
const unbroken = (said: string): string => said.replace(/(\d) (?=\d)/g, '$1\u00A0');

/** Of the data that are named, those that the school filled in. */
export const schoolLines = (
  school: School | undefined,
  lines: readonly SchoolLine[],
  { school: names, scene }: Pick<Strings, 'school' | 'scene'>,
): readonly NamedLine[] =>
  lines.flatMap((line) => {
    const said = school?.[line];
    return said === undefined ? [] : [{ name: fill(scene.says, { who: names[line] }), said: unbroken(said) }];
  });
