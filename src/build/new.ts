/** npm run new -- <slug>: a lesson that already passes every check, to be rewritten. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freeze } from '../check/frozen-decisions.ts';
import type { Fact } from '../lesson/fact.ts';
import { ID_PATTERN } from '../lesson/ids.ts';
import type { Catalogue } from '../lesson/module.ts';
import { DEFAULT_OPTIONS } from '../lesson/options.ts';
import { parseLesson } from '../parse/parse-lesson.ts';
import { checkProject, hasErrors } from './check-project.ts';
import { inRoot } from './paths.ts';
import { reportLine } from './report-line.ts';

/** The lesson's id in the skeleton, which is the name of its folder in a real module. */
const SKELETON_ID = 'modele';

const readText = (file: string): string => readFileSync(inRoot(file), 'utf8');

const readJson = <T>(file: string): T => JSON.parse(readText(file)) as T;

const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Why no module of this name can be made, or null. */
function refusal(slug: string | undefined): string | null {
  if (slug === undefined) return 'Usage : npm run new -- <nom>';
  if (!ID_PATTERN.test(slug) || slug === SKELETON_ID) {
    return `« ${slug} » ne convient pas : minuscules, chiffres et tirets bas, en commençant par une lettre (2 à 40 caractères).`;
  }
  return existsSync(inRoot(`modules/${slug}`)) ? `modules/${slug} existe déjà.` : null;
}

/** Every file to write, by path: all are prepared before the first is written. */
function prepare(slug: string): Readonly<Record<string, string>> {
  const lessonText = readText('src/build/skeleton/lesson.json').replace(`"id": "${SKELETON_ID}"`, `"id": "${slug}"`);
  const lesson = parseLesson(lessonText, `modules/${slug}/lesson.json`, slug);
  if (!lesson.ok) throw new Error(`the skeleton is no valid lesson: ${JSON.stringify(lesson.diagnostics)}`);
  const catalogue = readJson<Catalogue>('modules/catalogue.json');
  const facts = readJson<Fact[]>('modules/facts.json');
  const missing = readJson<Fact[]>('src/build/skeleton/facts.json').filter(
    ({ id }) => !facts.some((fact) => fact.id === id),
  );
  return {
    [`modules/${slug}/lesson.json`]: lessonText,
    [`modules/${slug}/walkthroughs.json`]: readText('src/build/skeleton/walkthroughs.json'),
    [`modules/${slug}/revisions.json`]: formatJson([freeze(lesson.value)]),
    [`modules/${slug}/design.md`]: readText('src/build/skeleton/design.md'),
    'modules/catalogue.json': formatJson({ ...catalogue, modules: [...catalogue.modules, { slug, status: 'wip' }] }),
    'modules/facts.json': missing.length > 0 ? formatJson([...facts, ...missing]) : readText('modules/facts.json'),
  };
}

function create(slug: string): void {
  const files = prepare(slug);
  try {
    mkdirSync(inRoot(`modules/${slug}`));
    for (const [file, text] of Object.entries(files)) writeFileSync(inRoot(file), text);
  } catch (error) {
    rmSync(inRoot(`modules/${slug}`), { recursive: true, force: true });
    throw error;
  }
  const { modules, diagnostics } = checkProject(DEFAULT_OPTIONS, () => {});
  const made = modules.find(({ module }) => module.slug === slug);
  if (made) console.log(reportLine(made.report));
  console.log(`modules/${slug} est prêt (statut « wip »). Écrivez lesson.json, puis : npm run check`);
  if (hasErrors(diagnostics)) process.exitCode = 1;
}

const [slug] = parseArgs({ allowPositionals: true }).positionals;
const reason = refusal(slug);
if (reason !== null || slug === undefined) {
  console.error(reason);
  process.exitCode = 1;
} else {
  create(slug);
}
