import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from './copied-project.ts';

const { fileOf, run, withChange, withFolderInPlaceOf, remove } = copyProject();
afterAll(remove);

const LESSON = 'modules/gaz_odeur/lesson.json';
const textOf = (path: string): string => readFileSync(fileOf(path), 'utf8');
const STACK = /^\s+at |node:internal/m;

describe('check --json', () => {
  test('has an entry without measures for a lesson that cannot be read, with its mistakes', async () => {
    await withChange(LESSON, '"masteryScore": 80', '"masteryScor": 80', async () => {
      const { code, stdout, stderr } = await run('check', '--json');
      expect(code).toBe(1);
      const [entry, ...others] = JSON.parse(stdout) as { findings: { path: string; file: string }[] }[];
      expect(others).toEqual([]);
      expect(entry).toMatchObject({
        lesson: 'gaz_odeur',
        decisions: 0,
        configurations: 0,
        bestScore: null,
        randomPass: null,
        longestSuspendData: null,
        minutesLongest: null,
      });
      expect(entry!.findings.map(({ path }) => path)).toContain('masteryScor');
      expect(stderr).not.toContain('masteryScor');
    });
  });

  test('says on stderr, in the words of check, what no lesson can be blamed for', async () => {
    const unused = `[{ "id": "ZZZ-999", "topic": "Rien", "statement": "Rien n’en parle.", "source": "Personne", "level": "general" },`;
    await withChange('modules/facts.json', '[', unused, async () => {
      const [json, words] = [await run('check', '--json'), await run('check')];
      const remark = words.stdout.split('\n').find((line) => line.startsWith('modules/facts.json:'));
      expect(remark).toBeDefined();
      expect(json.stderr).toContain(remark);
      expect(JSON.parse(json.stdout)).toMatchObject([{ lesson: 'gaz_odeur', findings: [] }]);
    });
  });
});

describe('check', () => {
  test.each(['modules/facts.json', 'media/credits.json', 'modules/catalogue.json'])(
    'says nothing but that %s is no file',
    async (file) => {
      await withFolderInPlaceOf(file, async () => {
        const { code, stdout, stderr } = await run('check');
        expect(code).toBe(1);
        expect(stdout.trim().split('\n')).toHaveLength(2);
        expect(stdout).toContain(`${file}:1 — erreur (parse) : C’est un dossier`);
        expect(stderr).not.toMatch(STACK);
      });
    },
  );

  test('does not advise to make a module when credits.json is missing', async () => {
    const before = textOf('media/credits.json');
    rmSync(fileOf('media/credits.json'));
    const { stdout } = await run('check');
    writeFileSync(fileOf('media/credits.json'), before);
    expect(stdout).toContain('media/credits.json:1');
    expect(stdout).not.toContain('npm run new');
  });

  test('takes an absent folder of media for an empty one', async () => {
    renameSync(fileOf('media/sounds'), fileOf('away'));
    const { code, stdout, stderr } = await run('check');
    renameSync(fileOf('away'), fileOf('media/sounds'));
    expect(code).toBe(1);
    expect(stdout).toContain('media/sounds/sounds.json:1');
    expect(stderr).not.toMatch(STACK);
  });

  test('skips a hidden folder of modules/ and says once that another cannot name a module', async () => {
    mkdirSync(fileOf('modules/.idea'));
    mkdirSync(fileOf('modules/Gaz-2'));
    const { code, stdout } = await run('check');
    rmSync(fileOf('modules/.idea'), { recursive: true });
    rmSync(fileOf('modules/Gaz-2'), { recursive: true });
    expect(code).toBe(1);
    expect(stdout).not.toContain('.idea');
    expect(stdout.match(/modules\/Gaz-2/g)).toHaveLength(1);
    expect(stdout).toContain('ne peut pas être le nom d’un module');
  });
});

test('a package’s own words are blamed in the options file, at their key, and never in the lesson’s', async () => {
  const texts = { gaz_odeur: { title: "L'odeur", 'scenes.nulle_part.title': 'Ailleurs' }, gaz_odeurs: {} };
  writeFileSync(fileOf('mes-options.json'), JSON.stringify({ texts }, null, 1));
  const { code, stdout } = await run('check', '--options', 'mes-options.json');
  rmSync(fileOf('mes-options.json'));
  expect(code).toBe(1);
  const places = stdout.split('\n').flatMap((line) => /^(mes-options\S+:\d+ \S+) — erreur/.exec(line)?.[1] ?? []);
  expect(places).toEqual([
    'mes-options.json:7 texts.gaz_odeurs',
    'mes-options.json:5 texts.gaz_odeur.scenes.nulle_part.title',
    'mes-options.json:4 texts.gaz_odeur.title',
  ]);
});

test('a class’s video that is missing or none, and captions that are none, are each named; nothing is built', async () => {
  const credit = 'Classe de 2de MS';
  const videos = { gaz_odeur: { file: 'visite.mp4', captions: 'visite.vtt', credit } };
  const names = ['mes-options.json', 'visite.mp4', 'visite.vtt'].map(fileOf);
  writeFileSync(names[0]!, JSON.stringify({ videos }));
  const absent = await run('build', '--options', 'mes-options.json');
  writeFileSync(names[1]!, 'Bonjour à tous.');
  writeFileSync(names[2]!, 'Bonjour à tous.');
  const wrong = await run('build', '--options', 'mes-options.json');
  for (const name of names) rmSync(name);
  expect([absent.code, wrong.code, absent.stdout, wrong.stdout]).toEqual([1, 1, '', '']);
  expect(absent.stderr).toMatch(/mes-options\.json:1 videos\.gaz_odeur\.file — .*visite\.mp4.* n’est pas à côté/);
  expect(absent.stderr).toMatch(/videos\.gaz_odeur\.captions — .*visite\.vtt.* n’est pas à côté/);
  expect(wrong.stderr).toMatch(/visite\.mp4.* n’est pas une vidéo MP4/);
  expect(wrong.stderr).toMatch(/visite\.vtt.* n’est pas un fichier de sous-titres WebVTT/);
  expect(existsSync(fileOf('dist'))).toBe(false);
});

describe('a command line that is not understood', () => {
  test.concurrent.each([
    ['check', '--jsn'],
    ['check', '--options'],
    ['check', 'gaz_odeur'],
    ['build', 'foo'],
    ['schema', 'foo'],
    ['start', 'foo'],
    ['new', 'a', 'b'],
    ['new'],
    ['freeze'],
    ['freeze', '--force'],
  ])('%s gets its usage in a line', async (command, ...args) => {
    const { code, stdout, stderr } = await run(command, ...args.filter((arg) => arg !== undefined));
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/Usage : npm /);
    for (const arg of args) expect(stderr).toContain(arg);
  });

  test.concurrent.each(['src', 'absent.json'])('the options file « %s » gets a remark', async (file) => {
    const { code, stderr } = await run('build', '--options', file);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${file}:1 — erreur`));
    expect(stderr).not.toMatch(STACK);
  });
});

describe('freeze', () => {
  const REVISIONS = 'modules/gaz_odeur/revisions.json';

  test.each([
    ['modules/catalogue.json', '"modules"', '"modulez"'],
    ['modules/gaz_odeur/walkthroughs.json', '"purpose"', '"purpos"'],
  ])('refuses while %s cannot be read', async (file, from, to) => {
    const before = textOf(REVISIONS);
    await withChange(LESSON, '"trace": 16', '"trace": 99', async () => {
      await withChange(file, from, to, async () => {
        const { code, stderr } = await run('freeze', 'gaz_odeur');
        expect(code).toBe(1);
        expect(stderr).toContain(`${file}:`);
        expect(textOf(REVISIONS)).toBe(before);
      });
    });
  });
});

describe('new', () => {
  const shared = () => ['modules/catalogue.json', 'modules/facts.json'].map(textOf);

  test('leaves everything as it was when the lesson made does not pass', async () => {
    const before = shared();
    await withChange('src/build/skeleton/walkthroughs.json', '"score": 100', '"score": 99', async () => {
      const { code, stdout, stderr } = await run('new', 'essai');
      expect(code).toBe(1);
      expect(stderr).toContain('walkthrough-wrong');
      expect(stdout).not.toContain('prêt');
      expect(shared()).toEqual(before);
      expect(existsSync(fileOf('modules/essai'))).toBe(false);
    });
  });

  test.each(['modules/catalogue.json', 'modules/facts.json'])('says where %s cannot be parsed', async (file) => {
    await withChange(file, '"', '', async () => {
      const before = shared();
      const { code, stderr } = await run('new', 'essai');
      expect(code).toBe(1);
      expect(stderr).toContain(`${file}:`);
      expect(stderr).not.toMatch(STACK);
      expect(shared()).toEqual(before);
      expect(existsSync(fileOf('modules/essai'))).toBe(false);
    });
  });
});
