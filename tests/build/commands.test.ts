import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
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

  test('lists the facts that an expert has to read again', async () => {
    const { code, stdout } = await run('check', '--sources');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ faits à relire, au /);
    expect(stdout).toMatch(/GAZ-033 {2}\S.*\n.*\n.*\n {6}sert à.*gaz_odeur \(/);
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

  const PATHS = ['dist/scorm12/gaz_odeur.zip', 'dist/scorm2004/gaz_odeur.zip'];
  const zips = () => PATHS.map((path) => readFileSync(fileOf(path)).toString('base64'));

  test('gives the same bytes twice in every standard, and others with other options', async () => {
    const built = await run('build');
    expect(built.code).toBe(0);
    expect(built.stdout).toContain('3 requêtes jusqu’au lecteur prêt (index.html, player.css, player.js)');
    const first = zips();
    expect((await run('build')).code).toBe(0);
    expect(zips()).toEqual(first);
    writeFileSync(fileOf('options.json'), '{ "masteryScore": 90 }');
    expect((await run('build', '--options', 'options.json')).code).toBe(0);
    for (const [index, bytes] of zips().entries()) expect(bytes).not.toBe(first[index]);
  });

  test('takes a hostile title as text, in every standard', async () => {
    const title = '</script><img src=x onerror=alert(1)> & "\u0000\u202E{{title}}]]>';
    writeFileSync(fileOf('options.json'), JSON.stringify({ title }));
    expect((await run('build', '--options', 'options.json')).code).toBe(0);
    for (const path of PATHS) {
      const files = unzipSync(readFileSync(fileOf(path)));
      const shown = '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;\u202E{{title}}]]&gt;';
      expect(strFromU8(files['imsmanifest.xml']!)).toContain(`<title>${shown}</title>`);
      expect(strFromU8(files['index.html']!)).not.toContain('<img src=x');
    }
  });

  test('refuses a title of 10,000 characters', async () => {
    writeFileSync(fileOf('options.json'), JSON.stringify({ title: 'x'.repeat(10_000) }));
    const { code, stderr } = await run('build', '--options', 'options.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^options\.json:1 title — erreur/);
  });

  test('writes nothing when a player makes code out of text', async () => {
    const before = zips();
    const entry = fileOf('src/entry/scorm2004.ts');
    const code = readFileSync(entry, 'utf8');
    writeFileSync(entry, `${code}\nwindow.addEventListener('play', () => new Function('play()')());\n`);
    const ran = await run('build').finally(() => writeFileSync(entry, code));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/scorm2004\/gaz_odeur\.zip[\s\S]*dynamic-code/);
    expect(zips()).toEqual(before);
  });

  test('writes nothing when the policy of the page is not the one it should be', async () => {
    const before = zips();
    const file = 'src/package/index-html.ts';
    await withChange(file, 'pagePolicy(criticalCssHash)', `"default-src 'self' 'unsafe-inline'"`, async () => {
      const { code, stderr } = await run('build');
      expect(code).toBe(1);
      expect(stderr).toContain('csp-wrong');
    });
    expect(zips()).toEqual(before);
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
