import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { citedFacts } from '../../src/compile/cited-facts.ts';
import { lessonTerms } from '../../src/compile/lesson-terms.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Term } from '../../src/lesson/glossary.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Catalogue, Credit } from '../../src/lesson/module.ts';

/** The lesson that commands are tried on. */
const GAS = 'gaz_odeur';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const writeJson = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** Leaves one lesson, with what it needs of what lessons share: commands say the same of it, ten times sooner. */
function keepOneLesson(root: string): void {
  const [modules, voices] = [join(root, 'modules'), join(root, 'media/voices')];
  const catalogue = readJson<Catalogue>(join(modules, 'catalogue.json'));
  for (const { slug } of catalogue.modules.filter((module) => module.slug !== GAS)) {
    rmSync(join(modules, slug), { recursive: true });
    rmSync(join(voices, slug), { recursive: true, force: true });
  }
  writeJson(join(modules, 'catalogue.json'), { modules: [{ slug: GAS, status: 'active' }] });

  const [factsFile, glossaryFile] = [join(modules, 'facts.json'), join(modules, 'glossary.json')];
  const facts = readJson<readonly Fact[]>(factsFile);
  const lesson = readJson<Lesson<Scene>>(join(modules, GAS, 'lesson.json'));
  const cited = citedFacts(lesson);
  const isCited = ({ id }: Fact) => cited.has(id);
  const terms = lessonTerms(lesson, facts.filter(isCited), readJson<readonly Term[]>(glossaryFile));
  // What is printed of a lesson cites facts that its package does not carry.
  const printed = facts.filter(({ id }) => JSON.stringify(lesson).includes(`"${id}"`)).map(({ id }) => id);
  const known = new Set([...cited, ...printed, ...terms.flatMap((term) => term.facts ?? [])]);
  writeJson(glossaryFile, terms);
  writeJson(
    factsFile,
    facts.filter(({ id }) => known.has(id)),
  );
  const creditsFile = join(root, 'media/credits.json');
  const isOthers = ({ file }: Credit) => file.startsWith('voices/') && !file.startsWith(`voices/${GAS}/`);
  writeJson(
    creditsFile,
    readJson<readonly Credit[]>(creditsFile).filter((credit) => !isOthers(credit)),
  );
}

/** A copy of the project with one lesson, so that commands may write. */
export function copyProject() {
  const root = mkdtempSync(join(tmpdir(), 'reflexes-commands-'));
  const files = ['package.json', 'tsconfig.json', 'vite.config.ts'];
  for (const part of ['src', 'modules', 'media', 'docs', 'scorm-manifest', ...files]) {
    cpSync(part, join(root, part), { recursive: true });
  }
  keepOneLesson(root);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  const fileOf = (path: string): string => join(root, path);

  return {
    root,
    fileOf,
    remove: (): void => rmSync(root, { recursive: true, force: true }),

    run: (command: string, ...args: string[]): Promise<Ran> =>
      new Promise((settle) => {
        const jiti = resolve('node_modules/jiti/lib/jiti-cli.mjs');
        execFile(process.execPath, [jiti, `src/build/${command}.ts`, ...args], { cwd: root }, (error, stdout, stderr) =>
          settle({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
        );
      }),

    /** Replaces one piece of a file for as long as `during` takes. */
    async withChange(path: string, from: string, to: string, during: () => Promise<void>): Promise<void> {
      const before = readFileSync(fileOf(path), 'utf8');
      if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(fileOf(path), before.replace(from, to));
      await during().finally(() => writeFileSync(fileOf(path), before));
    },

    /** Makes a folder of a file for as long as `during` takes: nobody, root included, can read it. */
    async withFolderInPlaceOf(path: string, during: () => Promise<void>): Promise<void> {
      const before = readFileSync(fileOf(path));
      rmSync(fileOf(path));
      mkdirSync(fileOf(path));
      await during().finally(() => {
        rmSync(fileOf(path), { recursive: true });
        writeFileSync(fileOf(path), before);
      });
    },
  };
}
