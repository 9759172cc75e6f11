import { drawnFiles, drawPictures } from '../../art/lesson-pictures.ts';
import { mediaInPackage } from '../../assembly/make-packages.ts';
import type { StandardParts } from '../../assembly/parts.ts';
import { lessonAsData, type StandardData, sharedAsData } from '../../assembly/parts-as-data.ts';
import { mediaPath } from '../../package/file-names.ts';
import { mediaBytes } from '../build-packages.ts';
import type { Made } from '../made.ts';
import { shrinkDrawing } from '../shrink-drawing.ts';
import type { Artefact } from '../write-artefacts.ts';

/** Where the workshop finds its data, from the site's root. */
const FOLDER = 'atelier';

/** A schema as text. Throws when its bytes could not be had again. */
function schemaText(name: string, schema: Uint8Array | string): string {
  if (typeof schema === 'string') return schema;
  const text = Buffer.from(schema).toString('utf8');
  if (Buffer.compare(Buffer.from(text), schema) !== 0) throw new Error(`${name} is not UTF-8`);
  return text;
}

const standardData = ({ standard, player, template, schemas }: StandardParts): StandardData => ({
  name: standard.name,
  player,
  template,
  schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaText(name, schema)])),
});

const NO_LESSON = { cast: {}, scenes: [] } as unknown as Parameters<typeof drawPictures>[0];

/** Media that the lessons of this build do not show: voices that it leaves out, terms that a teacher's words may name. */
function otherMedia({ modules, shared }: Made): readonly Artefact[] {
  const shown = new Set(modules.flatMap(({ compiled }) => mediaInPackage(compiled)));
  const voices = modules.flatMap(({ own }) => Object.values(own.recordings).map(({ file }) => file));
  const terms = Object.entries(drawPictures(NO_LESSON, shared.glossary)).filter(([file]) => !shown.has(file));
  return [
    ...voices.filter((file) => !shown.has(file)).map((file) => [file, mediaBytes(file, {})] as const),
    ...terms.map(([file, svg]) => [file, shrinkDrawing(svg)] as const),
  ].map(([file, bytes]) => ({ path: mediaPath(file), bytes }));
}

const json = (name: string, value: unknown): Artefact => ({
  path: `${FOLDER}/${name}.json`,
  bytes: JSON.stringify(value),
});

const playerOf = (standards: readonly StandardParts[], name: StandardData['name']): string =>
  standards.find(({ standard }) => standard.name === name)!.player['player.js'];

/** What the workshop makes packages from: parts as data, and the media that no lesson of the site shows. */
export function workshopData(made: Made): readonly Artefact[] {
  const { modules, shared, parts } = made;
  const drawings = [...modules.flatMap(({ own }) => drawnFiles(own.lesson)), ...drawnFiles(NO_LESSON, shared.glossary)];
  return [
    json('commun', sharedAsData(shared, drawings, parts)),
    ...parts.standards.map((one) => json(one.standard.name, standardData(one))),
    ...modules.map(({ own }) => json(`lecons/${own.lesson.id}`, lessonAsData(own))),
    // The preview shows what pupils see in an LMS.
    { path: `${FOLDER}/player.js`, bytes: playerOf(parts.standards, 'scorm12') },
    ...otherMedia(made),
  ];
}
