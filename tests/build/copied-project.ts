import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project, so that commands may write. */
export function copyProject() {
  const root = mkdtempSync(join(tmpdir(), 'reflexes-commands-'));
  for (const part of ['src', 'modules', 'media', 'scorm-manifest', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(part, join(root, part), { recursive: true });
  }
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
