import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from './copied-project.ts';

const { fileOf, run, withChange, remove } = copyProject();
afterAll(remove);

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
    const built = await run('build');
    expect(built.code).toBe(0);
    expect(built.stdout).toContain('3 requêtes jusqu’au lecteur prêt (index.html, player.css, player.js)');
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
