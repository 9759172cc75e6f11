import type { Activity } from './activity.ts';
import { HTML_FORMAT } from './format.ts';
import { columns, element, type Xml } from './xml.ts';

/** A section of the course; number 0 is its top, which bears no name. */
export interface Section {
  readonly id: number;
  readonly number: number;
  readonly name: string | null;
  readonly summaryHtml: string;
  readonly activities: readonly Activity[];
}

export const folderOfSection = ({ id }: Section): string => `sections/section_${id}`;

export const sectionFiles = (
  { id, number, name, summaryHtml, activities }: Section,
  madeAt: number,
): Readonly<Record<string, Xml>> => ({
  'section.xml': element(
    'section',
    columns({
      number,
      name,
      summary: summaryHtml,
      summaryformat: HTML_FORMAT,
      sequence: activities.map((activity) => activity.id).join(','),
      visible: 1,
      availabilityjson: null,
      timemodified: madeAt,
    }),
    { id },
  ),
  'inforef.xml': element('inforef'),
});
