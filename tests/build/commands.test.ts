import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A copy of the project, so that commands may write. */
const copy = mkdtempSync(join(tmpdir(), 'reflexes-commands-'));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (command: string, ...args: string[]): Promise<Ran> =>
  new Promise((settle) => {
    const jiti = resolve('node_modules/jiti/lib/jiti-cli.mjs');
    execFile(process.execPath, [jiti, `src/build/${command}.ts`, ...args], { cwd: copy }, (error, stdout, stderr) =>
      settle({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });

const fileOf = (path: string) => join(copy, path);

/** Replaces one piece of a file for as long as `during` takes. */
async function withChange(path: string, from: string, to: string, during: () => Promise<void>): Promise<void> {
  const before = readFileSync(fileOf(path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(fileOf(path), before.replace(from, to));
  await during().finally(() => writeFileSync(fileOf(path), before));
}

beforeAll(() => {
  for (const part of ['src', 'modules', 'media', 'scorm-manifest', 'package.json', 'tsconfig.json']) {
    cpSync(part, fileOf(part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), fileOf('node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('check', () => {
  test('prints one line per lesson and succeeds', async () => {
    const { code, stdout } = await run('check');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^✓ gaz_odeur · /);
    expect(code).toBe(0);
  });

  test('prints its measures as JSON on standard output', async () => {
    const { stdout } = await run('check', '--json');
    const [report] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(Object.keys(report!)).toEqual(
      expect.arrayContaining([
        'lesson',
        'decisions',
        'configurations',
        'endings',
        'bestScore',
        'worstScore',
        'randomPass',
        'lowestFairMastery',
        'longestSuspendData',
        'minutesShortest',
        'minutesLongest',
        'findings',
      ]),
    );
    expect(report).toMatchObject({ lesson: 'gaz_odeur', bestScore: 100, worstScore: 0 });
  });
});

describe('build', () => {
  test('writes nothing and exits 1 when a file has mistakes, all of them said', async () => {
    await withChange('modules/gaz_odeur/lesson.json', '"masteryScore": 80', '"masteryScor": 800', async () => {
      const { code, stdout } = await run('build');
      expect(code).toBe(1);
      expect(stdout).toMatch(/modules\/gaz_odeur\/lesson\.json:\d+ /);
      expect(existsSync(fileOf('dist'))).toBe(false);
    });
  });

  test('writes nothing and exits 1 when a rule speaks', async () => {
    await withChange('modules/gaz_odeur/walkthroughs.json', '"score": 100', '"score": 99', async () => {
      const { code, stdout } = await run('build');
      expect(code).toBe(1);
      expect(stdout).toContain('walkthrough-wrong');
      expect(existsSync(fileOf('dist'))).toBe(false);
    });
  });

  test('gives the same bytes twice, and others with other options', async () => {
    const zip = () => readFileSync(fileOf('dist/scorm12/gaz_odeur.zip'));
    expect((await run('build')).code).toBe(0);
    const first = zip();
    expect((await run('build')).code).toBe(0);
    expect(zip().equals(first)).toBe(true);
    writeFileSync(fileOf('options.json'), '{ "masteryScore": 90 }');
    expect((await run('build', '--options', 'options.json')).code).toBe(0);
    expect(zip().equals(first)).toBe(false);
  });

  test('refuses an options file with a mistake and says where', async () => {
    writeFileSync(fileOf('options.json'), '{ "masteryScore": "beaucoup" }');
    const { code, stderr } = await run('build', '--options', 'options.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/options\.json:1 masteryScore — erreur/);
  });
});

describe('new', () => {
  test('makes a lesson that passes every check without a remark', async () => {
    const made = await run('new', 'essai_de_lecon');
    expect(made.code).toBe(0);
    const { code, stdout } = await run('check', '--json');
    const report = (JSON.parse(stdout) as { lesson: string; findings: unknown[] }[]).at(-1);
    expect(report).toMatchObject({ lesson: 'essai_de_lecon', findings: [] });
    expect(code).toBe(0);
  });

  test.each(['Gaz', 'gaz-odeur', 'gaz_odeur', ''])('refuses « %s » and writes nothing', async (slug) => {
    const before = readFileSync(fileOf('modules/catalogue.json'), 'utf8');
    const { code, stderr } = await run('new', ...(slug === '' ? [] : [slug]));
    expect(code).toBe(1);
    expect(stderr.trim().length).toBeGreaterThan(10);
    expect(readFileSync(fileOf('modules/catalogue.json'), 'utf8')).toBe(before);
  });
});

describe('freeze', () => {
  test('refuses to change the decisions of a published revision', async () => {
    await withChange('modules/gaz_odeur/lesson.json', '"trace": 16', '"trace": 99', async () => {
      const { code, stderr } = await run('freeze', 'gaz_odeur');
      expect(code).toBe(1);
      expect(stderr).toContain('déjà gelée');
    });
  });
});
